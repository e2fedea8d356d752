package org.khamrabrong.organization;

/** The statements of the lists of people and posts. */
final class PeopleSql {

    static final String PAGE = """
            select p.username, p.name, p.position, p.unit_name, p.unit_name_english, p.state,
                   array(select distinct r.role from person_role r
                          where r.person = p.id and r.from_day <= :today
                            and (r.until_day is null or r.until_day >= :today)) as roles
              from (select p.*, account_state(p, :now) as state, u.code,
                           u.name as unit_name, u.name_english as unit_name_english
                      from person p join unit u on u.id = p.unit) p
             where (:text = '' or position(:text in folded(concat_ws(E'\\n', p.name, p.username, p.position, p.code,
                                                                     p.unit_name, p.unit_name_english))) > 0)
               and (cast(:unit as uuid) is null or p.unit in (
                       with recursive beneath as (
                           select id from unit where id = :unit
                           union select u.id from unit u join beneath b on u.parent = b.id)
                       select id from beneath))
               and (cast(:role as text) is null or exists (
                       select from person_role r
                        where r.person = p.id and r.role = :role and r.from_day <= :today
                          and (r.until_day is null or r.until_day >= :today)))
               and (cast(:state as text) is null or p.state = :state)
             order by p.name, p.username
             limit :limit offset :offset
            """;

    static final String CARD = """
            select p.id, p.username, p.name, p.email, p.position, p.unit, account_state(p, :now) as state,
                   u.name as unit_name, u.name_english as unit_name_english
              from person p join unit u on u.id = p.unit
             where p.username = :username
            """;

    static final String POSTS_OF_PERSON = """
            select t.id, o.title, o.title_english, t.main, t.from_day, t.until_day,
                   u.name as unit_name, u.name_english as unit_name_english
              from tenure t join post o on o.id = t.post join unit u on u.id = o.unit
             where t.person = :person
             order by t.from_day desc, t.main desc, o.title
            """;

    static final String ROLES_OF_PERSON = """
            select r.id, r.role, r.unit, r.from_day, r.until_day, p.username, p.name, p.position,
                   u.name as unit_name, u.name_english as unit_name_english
              from person_role r join person p on p.id = r.person join unit u on u.id = r.unit
             where r.person = :person
             order by r.from_day desc, r.role, u.name
            """;

    /** Where somebody is a head beside another on one day. */
    static final String HEADS_BESIDE = """
            select p.name, u.name as unit_name, u.name_english as unit_name_english
              from person_role r
              join person_role s on s.unit = r.unit and s.role = r.role and s.person <> r.person
               and daterange(s.from_day, s.until_day, '[]') && daterange(r.from_day, r.until_day, '[]')
               and (s.until_day is null or s.until_day >= :today)
              join person p on p.id = s.person and p.active
              join unit u on u.id = r.unit
             where r.person = :person and r.role = 'HEAD' and (r.until_day is null or r.until_day >= :today)
             order by u.name, p.name
            """;

    static final String POSTS_OF_UNIT = """
            select o.id, o.title, o.title_english, o.from_day, o.until_day,
                   t.id as tenure, t.main, t.from_day as held_from, t.until_day as held_until,
                   p.username, p.name, p.position
              from post o
              left join tenure t on t.post = o.id and (t.until_day is null or t.until_day >= :today)
              left join person p on p.id = t.person
             where o.unit = :unit and (o.until_day is null or o.until_day >= :today)
             order by o.title, o.from_day, o.id, t.from_day
            """;

    static final String ROLES_OF_UNIT = """
            select r.id, r.role, r.unit, r.from_day, r.until_day, p.username, p.name, p.position,
                   u.name as unit_name, u.name_english as unit_name_english
              from person_role r join person p on p.id = r.person join unit u on u.id = r.unit
             where r.unit = :unit and p.active and (r.until_day is null or r.until_day >= :today)
             order by r.role, p.name, r.from_day
            """;

    /** Without a first day where somebody holds it who is out of office. */
    static final String VACANCIES = """
            select o.id, o.title, o.title_english, u.code, u.name as unit_name, u.name_english as unit_name_english,
                   case when t.id is null then coalesce(
                       (select max(t.until_day) + 1 from tenure t where t.post = o.id and t.until_day < :today), o.from_day)
                   end as since
              from post o join unit u on u.id = o.unit
              left join tenure t on t.post = o.id and t.from_day <= :today
               and (t.until_day is null or t.until_day >= :today)
              left join person p on p.id = t.person
             where o.from_day <= :today and (o.until_day is null or o.until_day >= :today)
               and (t.id is null or not p.active)
             order by u.name, o.title, o.id
             limit :limit offset :offset
            """;

    static final String GAPS = """
            select u.id, u.code, u.name as unit_name, u.name_english as unit_name_english, l.lacking
              from unit u cross join lateral (select lacking(u.id, :today) as lacking) l
             where u.signs and in_force(u) and cardinality(l.lacking) > 0
             order by u.name, u.id
             limit :limit offset :offset
            """;

    private PeopleSql() {}
}
