-- 約款型: documents that vendors have published and are bound by, with the clauses that rows or whole areas rest on. A document is
-- retired, never deleted; its file is written once.

create table published_terms (
  id uuid not null primary key,
  dossier_id uuid not null,
  party_id uuid not null,
  title varchar(200) not null,
  edition varchar(100) not null,
  published_on date not null,
  sha256 varchar(64) null,
  file_name varchar(200) null,
  media_type varchar(100) null,
  file_size int null,
  entered_by varchar(200) not null,
  entered_at datetime(6) not null,
  retired_on date null,
  version int not null,
  constraint published_terms_have_a_title check (char_length(trim(title)) > 0),
  constraint published_terms_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint published_terms_file_is_whole check ((file_name is null) = (media_type is null) and (file_name is null) = (file_size is null)
    and (file_name is null or sha256 is not null)),
  constraint published_terms_in_dossier foreign key (dossier_id) references dossier (id),
  constraint published_terms_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint published_terms_in_their_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- A clause for one row, for the rows of one area, or, with neither, for every row of that vendor.
create table published_terms_clause (
  dossier_id uuid not null,
  terms_id uuid not null,
  position int not null,
  area varchar(10) null,
  row_id uuid null,
  clause varchar(200) not null,
  primary key (terms_id, position),
  constraint published_terms_clause_for_one_thing check (area is null or row_id is null),
  constraint published_terms_clause_of foreign key (dossier_id, terms_id) references published_terms (dossier_id, id),
  constraint published_terms_clause_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table published_terms_file (
  terms_id uuid not null primary key,
  content longblob not null,
  constraint published_terms_file_of foreign key (terms_id) references published_terms (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on published_terms to ${app_account};
grant select, insert, update, delete on published_terms_clause to ${app_account};
grant select, insert on published_terms_file to ${app_account};
