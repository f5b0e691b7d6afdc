-- Which hospital sees what a vendor discloses, who asked for it, and who looked.

create table disclosure_grant (
  id uuid not null primary key,
  vendor_id uuid not null,
  product_id uuid not null,
  hospital_id uuid not null,
  granted_by varchar(200) not null,
  granted_at datetime(6) not null,
  revoked_by varchar(200) null,
  revoked_at datetime(6) null,
  revoked_because varchar(2000) null,
  -- One at a time stands; null lets ended ones lie beside it.
  standing boolean as (if(revoked_at is null, true, null)) persistent,
  constraint disclosure_grant_of foreign key (vendor_id, product_id) references disclosure_product (organisation_id, id),
  constraint disclosure_grant_to foreign key (hospital_id) references organisation (id),
  constraint disclosure_grant_once unique (product_id, hospital_id, standing),
  key disclosure_grant_in_order (vendor_id, granted_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table disclosure_request (
  id uuid not null primary key,
  vendor_id uuid not null,
  hospital_id uuid not null,
  dossier_id uuid not null,
  text varchar(2000) null,
  requested_by varchar(200) not null,
  requested_at datetime(6) not null,
  state varchar(20) not null,
  answered_by varchar(200) null,
  answered_at datetime(6) null,
  refused_because varchar(2000) null,
  waiting boolean as (if(state = 'WAITING', true, null)) persistent,
  constraint disclosure_request_state check (state in ('WAITING', 'GRANTED', 'REFUSED')),
  constraint disclosure_request_refused_with_reason check ((state = 'REFUSED') = (refused_because is not null)),
  constraint disclosure_request_of foreign key (vendor_id) references organisation (id),
  constraint disclosure_request_by foreign key (hospital_id) references organisation (id),
  constraint disclosure_request_in foreign key (dossier_id) references dossier (id),
  constraint disclosure_request_once unique (vendor_id, hospital_id, waiting),
  key disclosure_request_in_order (vendor_id, requested_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Each time that somebody of a hospital read or saved something. Never changed or deleted.
create table disclosure_access (
  id uuid not null primary key,
  vendor_id uuid not null,
  hospital_id uuid not null,
  disclosure_id uuid null,
  paper_id uuid null,
  kind varchar(20) not null,
  title varchar(500) not null,
  person_id uuid not null,
  person varchar(200) not null,
  hospital varchar(200) not null,
  looked_at datetime(6) not null,
  constraint disclosure_access_kind check (kind in ('READ', 'DOWNLOAD')),
  constraint disclosure_access_of_one check ((disclosure_id is null) <> (paper_id is null)),
  constraint disclosure_access_to foreign key (disclosure_id) references disclosure (id),
  constraint disclosure_access_to_paper foreign key (paper_id) references disclosure_paper (id),
  key disclosure_access_in_order (vendor_id, looked_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger disclosure_access_unchanged before update on disclosure_access for each row
  signal sqlstate '45000' set message_text = 'Who looked at a disclosure is never changed'//
create trigger disclosure_access_stays before delete on disclosure_access for each row
  signal sqlstate '45000' set message_text = 'Who looked at a disclosure is never deleted'//

delimiter ;

grant select, insert, update on disclosure_grant to ${app_account};
grant select, insert, update on disclosure_request to ${app_account};
grant select, insert on disclosure_access to ${app_account};
