-- Who had a hand in what: nobody approves, negotiates against or evaluates the own work.
create table authorship (
    agreement uuid        not null references agreement,
    work      varchar(20) not null check (work in ('AGREEMENT', 'DRAFT_REVIEW', 'OFFER', 'REPORT', 'REPORT_APPROVAL',
                                                   'CHALLENGE_ANSWER', 'EVALUATION')),
    -- The self-assessment round; 0 outside of one.
    round     int         not null,
    username  varchar(80) not null,
    primary key (agreement, work, round, username)
);

-- Whose words a draft holds that was handed over with its task.
alter table form_draft add written_by text[] not null default '{}';

-- What the tables and the record know of work done before.
insert into authorship (agreement, work, round, username)
select id, 'AGREEMENT', 0, drafted_by from agreement where drafted_by is not null
union
select change.agreement, 'AGREEMENT', 0, change.who
from audit_entry change
where change.agreement is not null
  and change.what in ('PlanChanged', 'IndicatorAdded', 'IndicatorChanged', 'IndicatorMoved', 'IndicatorRemoved', 'DraftSubmitted')
  and not exists (select 1 from audit_entry approval
                  where approval.agreement = change.agreement and approval.what = 'DraftApproved'
                    and approval.sequence < change.sequence)
union
select id, 'DRAFT_REVIEW', 0, reviewed_by from agreement where reviewed_by is not null
union
select run.agreement, case offer.side when 'UNIT' then 'AGREEMENT' else 'OFFER' end, 0, offer.made_by
from negotiation_offer offer
join negotiation_item item on item.id = offer.item
join negotiation run on run.id = item.negotiation
union
select run.agreement, 'OFFER', 0, minutes.made_by
from negotiation_minutes minutes join negotiation run on run.id = minutes.negotiation
union
select run.agreement, 'AGREEMENT', 0, question.answered_by
from committee_question question join negotiation run on run.id = question.negotiation
where question.answered_by is not null
union
select agreement, 'REPORT', round, reported_by from report where reported_by is not null
union
select report.agreement, 'REPORT', report.round, entry.reported_by
from report_entry entry join report on report.id = entry.report
where entry.reported_by is not null
union
select report.agreement, 'REPORT', report.round, file.attached_by
from evidence file join report on report.id = file.report
union
select change.agreement, 'REPORT', report.round, change.who
from audit_entry change join report on report.agreement = change.agreement and report.opened_at <= change.at
where change.what in ('ResultReported', 'EvidenceAttached', 'EvidenceRemoved')
  and not exists (select 1 from report later
                  where later.agreement = report.agreement and later.opened_at > report.opened_at
                    and later.opened_at <= change.at)
union
select agreement, 'REPORT_APPROVAL', round, approved_by from report where approved_by is not null
union
select evaluation.agreement, 'CHALLENGE_ANSWER', 0, answer.answered_by
from challenge_answer answer
join challenge on challenge.id = answer.challenge
join evaluation on evaluation.id = challenge.evaluation
union
select agreement, 'EVALUATION', 0, who
from audit_entry
where agreement is not null and what in ('ResultAccepted', 'ResultAdjusted', 'ResultChallenged');

alter table evaluation drop column reported_by;
