-- What the room sees of its dilemma's film: which part, where in it, and whether it runs. Erased with the room's step.

alter table dialogue_rooms add column film jsonb;
