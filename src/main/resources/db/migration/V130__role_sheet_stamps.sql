-- What confirmation sheets record as settled lets rules find what the matrix does not hold (V83); that is remembered under the stamp (V53).
-- Items come with their sheet and say nothing before something is entered. A vendor's word is no fact that a rule reads.
create trigger role_sheet_inserted_stamps after insert on role_sheet for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger role_sheet_entry_inserted_stamps after insert on role_sheet_entry for each row
  update arrangement_stamp s join role_sheet r on r.dossier_id = s.dossier_id set s.stamp = uuid() where r.id = new.sheet_id;
