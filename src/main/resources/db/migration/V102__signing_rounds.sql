-- 合意手続: the round in which both sides confirm one frozen revision. A round that has ended never changes again, and what a signatory did is
-- added once and stays: the account of the application has no right to do otherwise, and triggers refuse it to everybody.

create table signing_round (
  id uuid not null primary key,
  dossier_id uuid not null,
  revision_id uuid not null,
  state varchar(20) not null,
  -- One signatory after another, those of one side before those of the other; otherwise all together.
  in_order boolean not null,
  vendor_first boolean not null,
  -- A party is a 地方公共団体: on no side is confirming in the tool the last manner of signing.
  beyond_tool boolean not null,
  -- The last day in Japan, and the moment at which it is over.
  last_day date not null,
  expires_at datetime(6) not null,
  note varchar(1000) null,
  opened_person_id uuid not null,
  opened_by varchar(200) not null,
  opened_organisation_id uuid not null,
  opened_organisation varchar(200) not null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  -- Empty where the deadline ended it.
  closed_by varchar(200) null,
  closed_organisation varchar(200) null,
  close_reason varchar(1000) null,
  version int not null,
  constraint signing_round_state check (state in ('OPEN', 'COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  constraint signing_round_closed check ((state = 'OPEN') = (closed_at is null)),
  constraint signing_round_of foreign key (dossier_id, revision_id) references revision (dossier_id, id),
  constraint signing_round_once unique (revision_id),
  index signing_round_by_dossier (dossier_id, opened_at),
  index signing_round_open (state, expires_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table signatory (
  id uuid not null primary key,
  round_id uuid not null,
  side varchar(20) not null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  member_id uuid not null,
  -- As they were when the signatory was named, and from the signature on as they were then.
  person_id uuid null,
  person varchar(254) not null,
  office varchar(200) null,
  -- Within its side.
  position int not null,
  manner varchar(20) not null,
  state varchar(20) not null,
  -- Who handed over to this one.
  instead_of uuid null,
  constraint signatory_side check (side in ('HOSPITAL', 'VENDOR')),
  constraint signatory_manner check (manner in ('TOOL', 'CERTIFICATE', 'SERVICE', 'PAPER')),
  constraint signatory_state check (state in ('WAITING', 'SIGNED', 'DECLINED', 'HANDED_OVER')),
  constraint signatory_position check (position >= 0),
  constraint signatory_of foreign key (round_id) references signing_round (id),
  constraint signatory_organisation foreign key (organisation_id) references organisation (id),
  constraint signatory_member foreign key (member_id) references member (id),
  constraint signatory_instead_of foreign key (instead_of) references signatory (id),
  index signatory_by_member (member_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Who follows the round without signing: each step, or only how it ended.
create table signing_follower (
  round_id uuid not null,
  member_id uuid not null,
  kind varchar(20) not null,
  primary key (round_id, member_id),
  constraint signing_follower_kind check (kind in ('VIEWER', 'COPY')),
  constraint signing_follower_of foreign key (round_id) references signing_round (id),
  constraint signing_follower_member foreign key (member_id) references member (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What belongs to a manner of signing outside the tool; apart from its content, so that no list reads it.
create table signing_file (
  id uuid not null primary key,
  round_id uuid not null,
  signatory_id uuid not null,
  name varchar(255) not null,
  media_type varchar(100) not null,
  size int not null,
  sha256 char(64) not null,
  added_at datetime(6) not null,
  constraint signing_file_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint signing_file_of foreign key (round_id) references signing_round (id),
  constraint signing_file_signatory foreign key (signatory_id) references signatory (id),
  constraint signing_file_once unique (signatory_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table signing_file_content (
  file_id uuid not null primary key,
  content longblob not null,
  constraint signing_file_content_of foreign key (file_id) references signing_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What a signatory did. One act ends what is asked of it.
create table signing_act (
  id uuid not null primary key,
  round_id uuid not null,
  signatory_id uuid not null,
  kind varchar(20) not null,
  at datetime(6) not null,
  -- The signatory as it was then; somebody who has never logged in may have signed on paper.
  person_id uuid null,
  person varchar(254) not null,
  office varchar(200) null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  -- Who recorded it, where that was somebody else.
  recorded_by varchar(200) null,
  signed_on date null,
  authenticated_at datetime(6) null,
  provider varchar(255) null,
  detail varchar(500) null,
  reason varchar(1000) null,
  canonical_sha256 char(64) null,
  document_sha256 char(64) null,
  constraint signing_act_kind check (kind in ('SIGNED', 'DECLINED', 'HANDED_OVER')),
  constraint signing_act_signs_a_revision check ((kind = 'SIGNED') = (canonical_sha256 is not null) and (kind = 'SIGNED') = (document_sha256 is not null)),
  constraint signing_act_has_a_reason check ((kind = 'SIGNED') = (reason is null)),
  constraint signing_act_once unique (signatory_id),
  constraint signing_act_of foreign key (round_id) references signing_round (id),
  constraint signing_act_by foreign key (signatory_id) references signatory (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Who was reminded on which day: a signatory, or an organisation that has named none. Claimed by the insert, so that of two nodes one reminds.
create table signing_reminder (
  round_id uuid not null,
  whom uuid not null,
  day date not null,
  told_at datetime(6) not null,
  primary key (round_id, whom, day),
  constraint signing_reminder_of foreign key (round_id) references signing_round (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- 受領控え that are to be mailed: written with the act, told once the act stands in the chain.
create table signing_receipt (
  act_id uuid not null primary key,
  made_at datetime(6) not null,
  told_at datetime(6) null,
  constraint signing_receipt_of foreign key (act_id) references signing_act (id),
  index signing_receipt_due (told_at, made_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger signing_round_ends_once before update on signing_round for each row
begin
  if old.state <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'A round that has ended is never changed';
  end if;
  if new.revision_id <> old.revision_id or new.dossier_id <> old.dossier_id then
    signal sqlstate '45000' set message_text = 'A round is of one revision';
  end if;
end//
create trigger signing_round_stays before delete on signing_round for each row
  signal sqlstate '45000' set message_text = 'A round is never deleted'//

create trigger signing_act_in_an_open_round before insert on signing_act for each row
begin
  if not exists (select 1 from signing_round r join signatory s on s.round_id = r.id
      where r.id = new.round_id and r.state = 'OPEN' and s.id = new.signatory_id and s.state = 'WAITING') then
    signal sqlstate '45000' set message_text = 'Only a signatory that is waited for acts, in an open round';
  end if;
end//
create trigger signing_act_unchanged before update on signing_act for each row
  signal sqlstate '45000' set message_text = 'What a signatory did is never changed'//
create trigger signing_act_stays before delete on signing_act for each row
  signal sqlstate '45000' set message_text = 'What a signatory did is never deleted'//

create trigger signatory_acts_once before update on signatory for each row
begin
  if old.state <> 'WAITING' or new.round_id <> old.round_id or new.member_id <> old.member_id then
    signal sqlstate '45000' set message_text = 'A signatory that has acted is never changed';
  end if;
end//
create trigger signatory_stays before delete on signatory for each row
begin
  if old.state <> 'WAITING' or (select state from signing_round where id = old.round_id) <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'A signatory that has acted is never deleted';
  end if;
end//

create trigger signing_file_unchanged before update on signing_file for each row
  signal sqlstate '45000' set message_text = 'A file of a signature is never changed'//
create trigger signing_file_stays before delete on signing_file for each row
  signal sqlstate '45000' set message_text = 'A file of a signature is never deleted'//
create trigger signing_file_content_unchanged before update on signing_file_content for each row
  signal sqlstate '45000' set message_text = 'A file of a signature is never changed'//
create trigger signing_file_content_stays before delete on signing_file_content for each row
  signal sqlstate '45000' set message_text = 'A file of a signature is never deleted'//

delimiter ;

grant select, insert, update on signing_round to ${app_account};
grant select, insert, update, delete on signatory to ${app_account};
grant select, insert, delete on signing_follower to ${app_account};
grant select, insert on signing_file to ${app_account};
grant select, insert on signing_file_content to ${app_account};
grant select, insert on signing_act to ${app_account};
grant select, insert on signing_reminder to ${app_account};
grant select, insert, update on signing_receipt to ${app_account};
