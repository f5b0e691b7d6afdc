-- By which mapping the hospital reads disclosures decides what they state, in all its dossiers (V82); that is remembered under the stamp (V95).
-- Only once another version stands: whoever holds the line to change it writes it too, and tables between editions are read by no rule.
delimiter //

create trigger mapping_head_updated_stamps after update on mapping_head for each row
begin
  if new.kind = 'DUTIES' and not (new.version_id <=> old.version_id) then
    update arrangement_stamp s join dossier d on d.id = s.dossier_id set s.stamp = uuid() where d.hospital_id = new.organisation_id;
  end if;
end//

delimiter ;
