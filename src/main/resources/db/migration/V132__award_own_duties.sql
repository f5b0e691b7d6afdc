-- A selection asks also about duties of the hospital's own, which no catalogue names: in the words that its row had when candidates were first asked,
-- so that all answer to the same.
alter table award_duty
  add column row_id uuid null,
  add column area varchar(10) null,
  add column title_ja varchar(200) null,
  add column title_en varchar(200) null,
  add constraint award_duty_own_has_words check ((row_id is null) = (title_ja is null) and (row_id is null) = (area is null)),
  add constraint award_duty_about_row foreign key (row_id) references duty_row (id),
  add constraint award_duty_row_once unique (selection_id, row_id);
