-- By which mapping the hospital reads disclosures decides what they state, in all its dossiers (V82); that is remembered under the stamp (V95).
create trigger mapping_head_inserted_stamps after insert on mapping_head for each row
  update arrangement_stamp s join dossier d on d.id = s.dossier_id set s.stamp = uuid() where d.hospital_id = new.organisation_id;
create trigger mapping_head_updated_stamps after update on mapping_head for each row
  update arrangement_stamp s join dossier d on d.id = s.dossier_id set s.stamp = uuid() where d.hospital_id = new.organisation_id;
