-- Two ways to work on a dossier, and what a party prepares while it is worked on in turns.

-- TURNS (往復): each side prepares unseen and sends. MEETING (協議): a meeting is open, and everybody edits the rows themselves.
alter table dossier add column mode varchar(20) not null default 'TURNS' after stage;
alter table dossier add constraint dossier_mode check (mode in ('TURNS', 'MEETING'));

-- One field of a row as one party wants it and has not sent it yet. What is sent or given up stays with its number and is not held any
-- more, so that a colleague who saw it is told of it.
create table draft_edit (
  dossier_id uuid not null,
  row_id uuid not null,
  party_id uuid not null,
  field varchar(100) not null,
  wanted json null,
  held boolean not null,
  -- The version of the row that was seen when the field was first held, or when a conflict was decided last.
  base_version bigint not null,
  -- Counts the edits of this party in this row, and never backwards.
  draft_version bigint not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  changed_at datetime(6) not null,
  reason varchar(500) null,
  primary key (row_id, party_id, field),
  key draft_edit_of_party (party_id),
  constraint draft_edit_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint draft_edit_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on draft_edit to ${app_account};
