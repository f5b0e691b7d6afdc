-- The matrix is compared at two moments, and a person finds the edits made last: both read versions of a whole dossier by time.
alter table row_version
  add key row_version_by_time (dossier_id, happened_at),
  add key row_version_by_person (dossier_id, person_id, happened_at);
