-- What is read of every row each time somebody edits or reads a matrix, in the order in which it is read: nothing needs to be sorted, and
-- the rows themselves, which are long, are not touched.
create index duty_row_heads on duty_row (dossier_id, position, id, version, out_agreed);
