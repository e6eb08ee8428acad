-- customers.commune_code holds codes of before 1/7/2025. The tables come from: hoso admin-units --format sql
ALTER TABLE customers ADD COLUMN new_commune_code VARCHAR(5);

-- One successor, or one that took the whole population: this is all that may be done without asking anybody.
UPDATE customers
SET new_commune_code = (
  SELECT s.to_code FROM admin_succession s WHERE s.from_code = customers.commune_code AND s.settles
);

-- What is left for people to choose, with every candidate and its clause.
CREATE VIEW commune_choices AS
SELECT c.id, c.commune_code, s.to_code, u.full_name, s.kind, s.instrument, s.clause
FROM customers c
JOIN admin_succession s ON s.from_code = c.commune_code
JOIN admin_unit u ON u.era = 'current' AND u.code = s.to_code
WHERE c.new_commune_code IS NULL;

-- Codes that the list of 30/6/2025 does not have: dissolved before, or mistyped.
CREATE VIEW unknown_communes AS
SELECT c.id, c.commune_code
FROM customers c
LEFT JOIN admin_unit u ON u.era = 'former' AND u.level = 'commune' AND u.code = c.commune_code
WHERE c.commune_code IS NOT NULL AND u.code IS NULL;
