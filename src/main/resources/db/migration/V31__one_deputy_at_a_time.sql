-- Nobody has two deputies on one day. A range of one number stands for the person, since ranges need no extension here.
update deputyship later
set ended_at = now(), ended_by = entered_by
where ended_at is null
  and exists (select 1 from deputyship earlier
              where earlier.person = later.person and earlier.ended_at is null
                and (earlier.entered_at, earlier.id) < (later.entered_at, later.id)
                and earlier.from_day <= later.until_day and earlier.until_day >= later.from_day);

alter table deputyship add constraint deputyship_one_at_a_time exclude using gist (
    int8range(uuid_hash_extended(person, 0), uuid_hash_extended(person, 0), '[]') with &&,
    daterange(from_day, until_day, '[]') with &&
) where (ended_at is null);
