-- The deadline of an open round can be moved: a vendor is reminded of each deadline once, not of the round.

alter table declaration_reminder add column deadline date null after kind;
update declaration_reminder r join declaration_round d on d.id = r.round_id set r.deadline = d.deadline;
alter table declaration_reminder modify deadline date not null, drop primary key, add primary key (round_id, party_id, kind, deadline);
