-- Templates of annexes that hospitals edited themselves: each edition as it was sent, and the one that is used. What is not chosen is kept.

create table own_template (
  id uuid not null primary key,
  hospital_id uuid not null,
  number int not null,
  file_name varchar(200) not null,
  size int not null,
  sha256 char(64) not null,
  person_id uuid not null,
  person varchar(200) not null,
  uploaded_at datetime(6) not null,
  constraint own_template_number check (number >= 1),
  constraint own_template_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint own_template_of foreign key (hospital_id) references organisation (id),
  constraint own_template_in_order unique (hospital_id, number),
  constraint own_template_of_hospital unique (hospital_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table own_template_file (
  template_id uuid not null primary key,
  content longblob not null,
  constraint own_template_file_of foreign key (template_id) references own_template (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Which one a hospital uses; null: the one of the installation.
create table own_template_use (
  hospital_id uuid not null primary key,
  template_id uuid null,
  version int not null,
  constraint own_template_use_by foreign key (hospital_id) references organisation (id),
  constraint own_template_used foreign key (hospital_id, template_id) references own_template (hospital_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The template that a frozen revision was written with.
create table revision_template (
  revision_id uuid not null primary key,
  template_sha256 char(64) not null,
  constraint revision_template_hash check (template_sha256 regexp '^[0-9a-f]{64}$'),
  constraint revision_template_of foreign key (revision_id) references revision (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger own_template_unchanged before update on own_template for each row
  signal sqlstate '45000' set message_text = 'An edition of a template is never changed'//
create trigger own_template_stays before delete on own_template for each row
  signal sqlstate '45000' set message_text = 'An edition of a template is never deleted'//
create trigger own_template_file_unchanged before update on own_template_file for each row
  signal sqlstate '45000' set message_text = 'An edition of a template is never changed'//
create trigger own_template_file_stays before delete on own_template_file for each row
  signal sqlstate '45000' set message_text = 'An edition of a template is never deleted'//
create trigger revision_template_unchanged before update on revision_template for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never changed'//
create trigger revision_template_stays before delete on revision_template for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never deleted'//

delimiter ;

grant select, insert on own_template to ${app_account};
grant select, insert on own_template_file to ${app_account};
grant select, insert, update on own_template_use to ${app_account};
grant select, insert on revision_template to ${app_account};
