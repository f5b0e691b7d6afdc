-- Invitations of vendors to a dossier by mail. What the mail carries is known here by its SHA-256 only, and not before the mail is sent.
create table invitation (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The party that was entered by its name and is invited to speak for itself; null: whoever accepts becomes a party.
  party_id uuid null,
  function varchar(20) not null,
  prime_id uuid null,
  -- The mailbox that it is bound to.
  email varchar(254) not null,
  vendor_name varchar(200) null,
  forwarded_from uuid null,
  invited_by varchar(200) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  token_hash varchar(64) null,
  ending varchar(20) null,
  ended_at datetime(6) null,
  ended_by varchar(200) null,
  accepted_party_id uuid null,
  -- When the mail may be tried next; null: it was taken, given up, or there was none to send.
  mail_due_at datetime(6) null,
  mail_attempts int not null,
  mailed_at datetime(6) null,
  constraint invitation_function check (function in ('EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED', 'SUBCONTRACTOR')),
  constraint invitation_subcontractor_names_its_prime check ((function = 'SUBCONTRACTOR') = (prime_id is not null)),
  constraint invitation_email_in_lower_case check (email = lower(email)),
  constraint invitation_hash check (token_hash is null or token_hash regexp '^[0-9a-f]{64}$'),
  constraint invitation_ends_once check (ending is null or ending in ('ACCEPTED', 'REVOKED', 'FORWARDED')),
  constraint invitation_ending_is_whole check ((ending is null) = (ended_at is null) and (ending is null) = (ended_by is null)),
  constraint invitation_accepted_by_a_party check ((ending <=> 'ACCEPTED') = (accepted_party_id is not null)),
  constraint invitation_known_by_its_hash unique (token_hash),
  constraint invitation_to_dossier foreign key (dossier_id) references dossier (id),
  constraint invitation_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint invitation_of_prime foreign key (dossier_id, prime_id) references party (dossier_id, id),
  constraint invitation_made_party foreign key (dossier_id, accepted_party_id) references party (dossier_id, id),
  constraint invitation_forwarded_from foreign key (forwarded_from) references invitation (id),
  constraint invitation_forwarded_once unique (forwarded_from),
  key invitation_in_order (dossier_id, created_at, id),
  key invitation_mail_due (mail_due_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

-- What was ended stays as it ended; an address, a place and a day are never another one's.
create trigger invitation_stays_what_it_is before update on invitation for each row
begin
  if old.ending is not null and (not (new.ending <=> old.ending) or new.ended_at <> old.ended_at or not (new.token_hash <=> old.token_hash))
      or new.dossier_id <> old.dossier_id or not (new.party_id <=> old.party_id) or new.email <> old.email or new.function <> old.function
      or new.expires_at <> old.expires_at or not (new.forwarded_from <=> old.forwarded_from) then
    signal sqlstate '45000' set message_text = 'An invitation ends once and is otherwise not changed';
  end if;
end//
create trigger invitation_is_not_deleted before delete on invitation for each row
  signal sqlstate '45000' set message_text = 'An invitation is never deleted'//

delimiter ;

grant select, insert, update on invitation to ${app_account};
