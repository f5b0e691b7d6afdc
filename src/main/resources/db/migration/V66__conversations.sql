-- What people say to each other about a row or a dossier: within one organisation, or between two parties that deal with each other.

create table conversation (
  id uuid not null primary key,
  dossier_id uuid not null,
  row_id uuid null,
  -- Within one organisation: its party. Between two: the hospital or the prime here, whoever works for it in other_party_id.
  party_id uuid not null,
  other_party_id uuid null,
  begun_at datetime(6) not null,
  resolved_at datetime(6) null,
  resolved_by varchar(200) null,
  comments int not null,
  version int not null,
  constraint conversation_of_two check (party_id <> other_party_id),
  constraint conversation_resolved_by_somebody check ((resolved_at is null) = (resolved_by is null)),
  constraint conversation_in_dossier foreign key (dossier_id) references dossier (id),
  constraint conversation_about_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint conversation_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint conversation_with_party foreign key (dossier_id, other_party_id) references party (dossier_id, id),
  key conversation_in_order (dossier_id, row_id, begun_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table talk_comment (
  id uuid not null primary key,
  conversation_id uuid not null,
  -- The first one opens the conversation, the others answer it.
  position int not null,
  author_id uuid not null,
  organisation_id uuid not null,
  author varchar(200) not null,
  organisation varchar(200) not null,
  said_at datetime(6) not null,
  corrected_at datetime(6) null,
  withdrawn_at datetime(6) null,
  version int not null,
  constraint talk_comment_in_conversation foreign key (conversation_id) references conversation (id),
  constraint talk_comment_by_member foreign key (author_id) references member (id),
  constraint talk_comment_of_organisation foreign key (organisation_id) references organisation (id),
  constraint talk_comment_in_order unique (conversation_id, position)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Every wording that a comment has had; the last one stands.
create table talk_comment_text (
  id uuid not null primary key,
  comment_id uuid not null,
  number int not null,
  text text not null,
  written_at datetime(6) not null,
  constraint talk_comment_text_is_said check (char_length(trim(text)) > 0),
  constraint talk_comment_text_of foreign key (comment_id) references talk_comment (id),
  constraint talk_comment_text_in_order unique (comment_id, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table talk_mention (
  id uuid not null primary key,
  comment_id uuid not null,
  member_id uuid not null,
  position int not null,
  constraint talk_mention_in foreign key (comment_id) references talk_comment (id),
  constraint talk_mention_of foreign key (member_id) references member (id),
  constraint talk_mention_once unique (comment_id, member_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger talk_comment_text_unchanged before update on talk_comment_text for each row
  signal sqlstate '45000' set message_text = 'What a comment said is never changed'//

create trigger talk_comment_text_stays before delete on talk_comment_text for each row
  signal sqlstate '45000' set message_text = 'What a comment said is never deleted'//

delimiter ;

grant select, insert, update on conversation to ${app_account};
grant select, insert, update on talk_comment to ${app_account};
grant select, insert on talk_comment_text to ${app_account};
grant select, insert, delete on talk_mention to ${app_account};
