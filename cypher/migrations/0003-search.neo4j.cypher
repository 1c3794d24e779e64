// Trigrams for CONTAINS over the folded text. Grafeo scans its memory instead.
CREATE TEXT INDEX document_folded IF NOT EXISTS FOR (n:Document) ON (n.folded);
CREATE TEXT INDEX agency_folded IF NOT EXISTS FOR (n:Agency) ON (n.folded);
