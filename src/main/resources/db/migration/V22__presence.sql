-- Who has a dossier open, and at which row. A word holds for less than a minute and is then removed: no history of anybody.
create table presence (
  dossier_id uuid not null,
  member_id uuid not null,
  organisation_id uuid not null,
  name varchar(200) not null,
  row_id uuid null,
  seen_at datetime(6) not null,
  primary key (dossier_id, member_id),
  key presence_by_age (seen_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update, delete on presence to ${app_account};
