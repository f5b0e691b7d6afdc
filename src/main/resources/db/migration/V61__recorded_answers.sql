-- 代行記録: what a vendor answered by mail, in a meeting or in a file, as the hospital wrote it down, with its source. A record is never
-- changed: what it says is applied to the rows, where a later answer takes its place.

create table recorded_answer (
  id uuid not null primary key,
  dossier_id uuid not null,
  party_id uuid not null,
  sender varchar(200) not null,
  received_on date not null,
  medium varchar(20) not null,
  remark varchar(2000) null,
  file_name varchar(200) null,
  media_type varchar(100) null,
  file_size int null,
  sha256 varchar(64) null,
  person_id uuid not null,
  person varchar(200) not null,
  recorded_at datetime(6) not null,
  constraint recorded_answer_medium check (medium in ('MAIL', 'MINUTES', 'FILE')),
  constraint recorded_answer_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint recorded_answer_file_is_whole check ((file_name is null) = (media_type is null) and (file_name is null) = (file_size is null)
    and (file_name is null) = (sha256 is null)),
  constraint recorded_answer_of_a_file_has_it check (medium <> 'FILE' or file_name is not null),
  constraint recorded_answer_in_dossier foreign key (dossier_id) references dossier (id),
  constraint recorded_answer_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint recorded_answer_in_its_dossier unique (dossier_id, id),
  key recorded_answer_in_order (dossier_id, recorded_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table recorded_answer_row (
  dossier_id uuid not null,
  recorded_answer_id uuid not null,
  position int not null,
  row_id uuid not null,
  answer varchar(20) null,
  condition_text varchar(1000) null,
  letter varchar(20) null,
  -- Terms that the answer names, as the program writes them.
  terms longtext null,
  remark varchar(1000) null,
  primary key (recorded_answer_id, position),
  constraint recorded_answer_row_once unique (recorded_answer_id, row_id),
  constraint recorded_answer_row_answer check (answer in ('MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN')),
  constraint recorded_answer_row_condition check (answer <> 'CONDITIONAL' or condition_text is not null),
  constraint recorded_answer_row_letter check (letter in ('R', 'A', 'AR', 'C', 'I')),
  constraint recorded_answer_row_terms check (json_valid(terms)),
  constraint recorded_answer_row_of foreign key (dossier_id, recorded_answer_id) references recorded_answer (dossier_id, id),
  constraint recorded_answer_row_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table recorded_answer_file (
  recorded_answer_id uuid not null primary key,
  content longblob not null,
  constraint recorded_answer_file_of foreign key (recorded_answer_id) references recorded_answer (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert on recorded_answer to ${app_account};
grant select, insert on recorded_answer_row to ${app_account};
grant select, insert on recorded_answer_file to ${app_account};
