// Changes what the store knows of itself; fields that are not given stay.
// params: properties: Partial<MetaNode>
// columns:
// index: Meta.id
MERGE (m:Meta {id: 'cancu'})
SET m += $properties
