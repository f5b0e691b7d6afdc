-- What programs need to follow an event: the new value of a field, as JSON. A part of the event, of its hash and of its audience.
alter table audit_event add column detail longtext null after value_after;
