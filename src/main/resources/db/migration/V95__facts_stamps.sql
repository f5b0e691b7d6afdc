-- What rounds, registers and disclosures let rules find changes seldom too, and was read with every edit: it is remembered under the same stamp
-- (V53), so each change of it sets another one. What a vendor answers in an open round is nobody's fact yet and sets none.

create trigger declaration_round_inserted_stamps after insert on declaration_round for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger declaration_round_updated_stamps after update on declaration_round for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger declaration_question_inserted_stamps after insert on declaration_question for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger relaxation_inserted_stamps after insert on relaxation for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger relaxation_updated_stamps after update on relaxation for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger risk_inserted_stamps after insert on risk for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger risk_updated_stamps after update on risk for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger risk_subject_inserted_stamps after insert on risk_subject for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger risk_subject_deleted_stamps after delete on risk_subject for each row
  insert into arrangement_stamp (dossier_id, stamp) values (old.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger alert_copy_inserted_stamps after insert on alert_copy for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();

-- These name their alert only.
create trigger alert_answer_inserted_stamps after insert on alert_answer for each row
  update arrangement_stamp s join alert a on a.dossier_id = s.dossier_id set s.stamp = uuid() where a.id = new.alert_id;
create trigger alert_end_inserted_stamps after insert on alert_end for each row
  update arrangement_stamp s join alert a on a.dossier_id = s.dossier_id set s.stamp = uuid() where a.id = new.alert_id;

-- What an organisation discloses stands in all its dossiers; whom it lets see it, in those of that hospital.
create trigger disclosure_product_inserted_stamps after insert on disclosure_product for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = new.organisation_id;
create trigger disclosure_product_updated_stamps after update on disclosure_product for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = new.organisation_id;
create trigger disclosure_grant_inserted_stamps after insert on disclosure_grant for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id join dossier d on d.id = s.dossier_id set s.stamp = uuid()
  where p.organisation_id = new.vendor_id and d.hospital_id = new.hospital_id;
create trigger disclosure_grant_updated_stamps after update on disclosure_grant for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id join dossier d on d.id = s.dossier_id set s.stamp = uuid()
  where p.organisation_id = new.vendor_id and d.hospital_id = new.hospital_id;
