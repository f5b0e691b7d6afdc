-- Which of the thirteen parts (別紙) the annex of a hospital and a vendor does not have; without a line it has all of them.

create table annex_part (
  dossier_id uuid not null,
  -- The vendor of the pair.
  party_id uuid not null,
  part varchar(20) not null,
  primary key (party_id, part),
  constraint annex_part_known check (part in ('SCOPE', 'MATRIX', 'SECURITY', 'LEVELS', 'CONTACTS', 'RISKS', 'DISCLOSURES', 'SUBCONTRACTORS', 'REMOTE', 'BACKUP',
    'INCIDENTS', 'END', 'EDITIONS')),
  constraint annex_part_of foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, delete on annex_part to ${app_account};
