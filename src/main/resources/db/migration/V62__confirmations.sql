-- 確認: what parties said of rows, each with the bytes that they said it of. Nothing here is ever changed or deleted: a party's last word
-- counts, and whether it still stands is computed from what stands now.

create table row_word (
  id uuid not null primary key,
  dossier_id uuid not null,
  row_id uuid not null,
  -- Its place among the words of its row; given under the row's lock.
  number int not null,
  party_id uuid not null,
  kind varchar(20) not null,
  projection_version int not null,
  digest char(64) not null,
  -- What the party saw, in the form of that version; its SHA-256 is the digest.
  content mediumblob not null,
  reason varchar(500) null,
  person_id uuid not null,
  person varchar(200) not null,
  said_at datetime(6) not null,
  constraint row_word_kind check (kind in ('CONFIRM', 'REFUSE', 'WITHDRAW')),
  constraint row_word_digest check (digest regexp '^[0-9a-f]{64}$' and digest = sha2(content, 256)),
  constraint row_word_refusal_has_a_reason check (kind <> 'REFUSE' or reason is not null),
  constraint row_word_in_order unique (row_id, number),
  constraint row_word_in_its_dossier unique (dossier_id, id),
  constraint row_word_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint row_word_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What each other party with a part in the row saw when the hospital said its word, and whether a refusal was meant for it.
create table row_word_shown (
  dossier_id uuid not null,
  word_id uuid not null,
  party_id uuid not null,
  digest char(64) not null,
  addressed boolean not null,
  primary key (word_id, party_id),
  constraint row_word_shown_digest check (digest regexp '^[0-9a-f]{64}$'),
  constraint row_word_shown_of foreign key (dossier_id, word_id) references row_word (dossier_id, id),
  constraint row_word_shown_to foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What a refusal proposes instead: fields with their values, to the row as it was in that version.
create table counter_proposal (
  word_id uuid not null primary key,
  dossier_id uuid not null,
  base_version bigint not null,
  fields json not null,
  constraint counter_proposal_of foreign key (dossier_id, word_id) references row_word (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table counter_proposal_answer (
  word_id uuid not null primary key,
  accepted boolean not null,
  reason varchar(500) null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  answered_at datetime(6) not null,
  constraint counter_proposal_declined_with_a_reason check (accepted or reason is not null),
  constraint counter_proposal_answer_to foreign key (word_id) references counter_proposal (word_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger row_word_unchanged before update on row_word for each row
  signal sqlstate '45000' set message_text = 'What a party said is never changed'//
create trigger row_word_stays before delete on row_word for each row
  signal sqlstate '45000' set message_text = 'What a party said is never deleted'//
create trigger row_word_shown_unchanged before update on row_word_shown for each row
  signal sqlstate '45000' set message_text = 'What a party was shown is never changed'//
create trigger row_word_shown_stays before delete on row_word_shown for each row
  signal sqlstate '45000' set message_text = 'What a party was shown is never deleted'//
create trigger counter_proposal_unchanged before update on counter_proposal for each row
  signal sqlstate '45000' set message_text = 'A counter-proposal is never changed'//
create trigger counter_proposal_stays before delete on counter_proposal for each row
  signal sqlstate '45000' set message_text = 'A counter-proposal is never deleted'//
create trigger counter_proposal_answer_unchanged before update on counter_proposal_answer for each row
  signal sqlstate '45000' set message_text = 'The answer to a counter-proposal is never changed'//
create trigger counter_proposal_answer_stays before delete on counter_proposal_answer for each row
  signal sqlstate '45000' set message_text = 'The answer to a counter-proposal is never deleted'//

delimiter ;

grant select, insert on row_word to ${app_account};
grant select, insert on row_word_shown to ${app_account};
grant select, insert on counter_proposal to ${app_account};
grant select, insert on counter_proposal_answer to ${app_account};
