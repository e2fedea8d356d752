-- A scale may give scores of any size: what can be typed and scored can be kept, never cut and never refused here.
alter table report
    alter column self_total type numeric;
alter table report_entry
    alter column score type numeric;
alter table evaluation
    alter column self_total type numeric,
    alter column final_total type numeric;
