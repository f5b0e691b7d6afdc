-- Organisations, the people who act for them, and whom to call in an emergency.

create table organisation (
  id uuid not null primary key,
  kind varchar(20) not null,
  legal_form varchar(40) null,
  name varchar(200) not null,
  name_en varchar(200) null,
  -- Who entered a vendor that has not come by itself yet, and may correct it until its first person comes.
  introduced_by uuid null,
  created_at datetime(6) not null,
  version int not null,
  constraint organisation_kind check (kind in ('HOSPITAL', 'VENDOR')),
  constraint organisation_legal_form check (legal_form in ('LOCAL_GOVERNMENT', 'LOCAL_INDEPENDENT_AGENCY', 'NATIONAL_AGENCY',
    'UNIVERSITY', 'MEDICAL_CORPORATION', 'SOCIAL_WELFARE_CORPORATION', 'FOUNDATION_OR_ASSOCIATION', 'COOPERATIVE',
    'STOCK_COMPANY', 'LIMITED_COMPANY', 'LIMITED_LIABILITY_COMPANY', 'SOLE_PROPRIETOR', 'OTHER')),
  constraint organisation_has_a_name check (char_length(trim(name)) > 0),
  constraint organisation_introduced_by foreign key (introduced_by) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- A person is who a login provider says it is: issuer and subject, never the e-mail address, which may change hands.
create table person (
  id uuid not null primary key,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  email varchar(254) null,
  name varchar(200) not null,
  first_seen_at datetime(6) not null,
  constraint person_once unique (issuer, subject),
  constraint person_email_in_lower_case check (email = lower(email))
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table member (
  id uuid not null primary key,
  organisation_id uuid not null,
  -- Empty until somebody logs in with this e-mail address, verified; from then on only that person is this member.
  person_id uuid null,
  email varchar(254) not null,
  name varchar(200) null,
  title varchar(200) null,
  role varchar(20) not null,
  may_confirm boolean not null,
  joined_on date not null,
  left_on date null,
  version int not null,
  constraint member_role check (role in ('ADMIN', 'EDITOR', 'SIGNATORY', 'VIEWER')),
  constraint member_email_in_lower_case check (email = lower(email)),
  constraint member_leaves_after_joining check (left_on >= joined_on),
  constraint member_of_organisation foreign key (organisation_id) references organisation (id),
  constraint member_is_person foreign key (person_id) references person (id),
  constraint member_once_by_email unique (organisation_id, email),
  constraint member_once_by_person unique (organisation_id, person_id),
  key member_by_email (email)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table emergency_contact (
  id uuid not null primary key,
  organisation_id uuid not null,
  position int not null,
  who varchar(200) not null,
  phone_day varchar(40) null,
  phone_night varchar(40) null,
  email varchar(254) null,
  confirmed_on date null,
  constraint emergency_contact_email_in_lower_case check (email = lower(email)),
  constraint emergency_contact_of_organisation foreign key (organisation_id) references organisation (id),
  key emergency_contact_in_order (organisation_id, position)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on organisation to ${app_account};
grant select, insert, update on person to ${app_account};
grant select, insert, update on member to ${app_account};
grant select, insert, update, delete on emergency_contact to ${app_account};
