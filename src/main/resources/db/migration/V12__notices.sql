-- What members are told: in the product, and by mail where a server for it is configured.

-- The language in which a person last opened the web interface.
alter table person add column language varchar(2) null, add constraint person_language check (language in ('JA', 'EN'));

create table notice (
  id uuid not null primary key,
  -- A member and not a person: whoever leaves an organisation leaves its notices.
  member_id uuid not null,
  kind varchar(20) not null,
  text_ja varchar(500) not null,
  text_en varchar(500) not null,
  path varchar(500) not null,
  told_at datetime(6) not null,
  read_at datetime(6) null,
  constraint notice_kind check (kind in ('MENTION', 'COMMENT', 'TURN', 'DECLARATION', 'CONFIRMATION', 'MEETING')),
  constraint notice_leads_into_the_product check (path like '/%' and path not like '//%'),
  constraint notice_to_member foreign key (member_id) references member (id),
  key notice_in_order (member_id, told_at, id),
  key notice_unread (member_id, read_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Notices that still have to be mailed. Written with the notice, sent by a worker afterwards, and gone once the server took the mail.
create table notice_mail (
  notice_id uuid not null primary key,
  -- When it may be tried next; whoever takes it up moves this on first, so that two nodes do not send it twice.
  due_at datetime(6) not null,
  attempts int not null,
  given_up_at datetime(6) null,
  constraint notice_mail_of foreign key (notice_id) references notice (id),
  key notice_mail_due (given_up_at, due_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on notice to ${app_account};
grant select, insert, update, delete on notice_mail to ${app_account};
