-- Evidence is added seldom and read with every edit: remembered like what stands around the rows, as long as the stamp of the dossier stands.
-- It is never changed nor taken away by the program; whoever does so otherwise renews the stamp too.
create trigger evidence_inserted_stamps after insert on evidence for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger evidence_updated_stamps after update on evidence for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger evidence_deleted_stamps after delete on evidence for each row
  insert into arrangement_stamp (dossier_id, stamp) values (old.dossier_id, uuid()) on duplicate key update stamp = uuid();
