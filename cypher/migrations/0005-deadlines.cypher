// What pages of deadlines are read in the order of.
CREATE INDEX deadline_sort_key IF NOT EXISTS FOR (n:Deadline) ON (n.sortKey);
