// What curators' edits are found by, and tokens. Successions get ids, so that a curator's stands beside the registry's.
CREATE CONSTRAINT edit_id IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE;
CREATE INDEX edit_id_index IF NOT EXISTS FOR (n:Edit) ON (n.id);
CREATE INDEX edit_kind IF NOT EXISTS FOR (n:Edit) ON (n.kind);
CREATE INDEX edit_against IF NOT EXISTS FOR (n:Edit) ON (n.against);
CREATE INDEX edit_from IF NOT EXISTS FOR (n:Edit) ON (n.from);
CREATE INDEX edit_to IF NOT EXISTS FOR (n:Edit) ON (n.to);
CREATE INDEX edit_citing IF NOT EXISTS FOR (n:Edit) ON (n.citing);
CREATE INDEX citation_settled_by IF NOT EXISTS FOR (n:Citation) ON (n.settledBy);
CREATE CONSTRAINT token_name IF NOT EXISTS FOR (n:Token) REQUIRE n.name IS UNIQUE;
CREATE INDEX token_name_index IF NOT EXISTS FOR (n:Token) ON (n.name);
MATCH (a:Agency)-[r:SUCCEEDED_BY]->(b:Agency) WHERE r.id IS NULL SET r.id = a.id + '>' + b.id;
