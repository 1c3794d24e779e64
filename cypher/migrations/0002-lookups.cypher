// What documents, citations and deadlines are looked up by, apart from their ids.
CREATE INDEX document_symbol_key IF NOT EXISTS FOR (n:Document) ON (n.symbolKey);
CREATE INDEX document_place_key IF NOT EXISTS FOR (n:Document) ON (n.placeKey);
CREATE INDEX document_date_key IF NOT EXISTS FOR (n:Document) ON (n.dateKey);
CREATE INDEX document_type IF NOT EXISTS FOR (n:Document) ON (n.type);
CREATE INDEX document_place IF NOT EXISTS FOR (n:Document) ON (n.place);
CREATE INDEX document_issued_on IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);
CREATE INDEX citation_open_key IF NOT EXISTS FOR (n:Citation) ON (n.openKey);
CREATE INDEX deadline_date IF NOT EXISTS FOR (n:Deadline) ON (n.date);
CREATE INDEX agency_place IF NOT EXISTS FOR (n:Agency) ON (n.place);
