#!/usr/bin/env bash
# Takes a credit through its whole life with the command line alone. It needs ECS_URL, and ECS_TOKEN
# of the operator; profiles are kept below XDG_CONFIG_HOME.
set -euo pipefail

# An attribute of a JSON answer: ecs … --json | get id
get() { node -p "JSON.parse(require('fs').readFileSync(0, 'utf8')).$1"; }
# As somebody: as supplier credit list
as() { ECS_PROFILE=$1 ecs "${@:2}"; }

# The operator makes the organizations; each first Admin sets a password and signs in.
join() {
  local name=$1 role=$2 invitation
  invitation=$(ecs organization create --name "The $name" --market-roles "$role" \
    --set "admin.email=$name@life.example" --set "admin.name=Admin of the $name" --json |
    get invitation.token)
  ecs password set --invitation-token "$invitation" --password "life of a $name"
  echo "life of a $name" |
    ECS_TOKEN='' ecs login --email "$name@life.example" --password-stdin --profile "$name"
}
join supplier Supplier
join registry IssuingRegistry
join verifier ValidationAndVerificationBody
join marketplace Marketplace
join buyer Buyer
unset ECS_TOKEN
id_of() { as "$1" me get --json | get organization.id; }
REGISTRY=$(id_of registry) VERIFIER=$(id_of verifier) MARKETPLACE=$(id_of marketplace)

# Project and MBP, with a file, registered.
printf 'plot,lon,lat\n1,39.51,-4.42\n' >plots.csv
FILE=$(as supplier file upload --file plots.csv --tag Plots --json | get id)
PROJECT=$(as supplier eco-project create --name 'Gazi Bay' --country KEN \
  --description 'Community mangrove restoration' --json | get id)
MBP=$(as supplier mbp create "$PROJECT" --name 'Mangrove carbon' --issuing-registry-id "$REGISTRY" \
  --ecological-benefit-type Carbon --classification-category Removal --classification-method Nature \
  --storage-type Biological --durability-years 100 --file-ids "$FILE" \
  --set 'geographicLocation={"type":"Point","coordinates":[39.51,-4.42]}' --json | get resourceUri)
REGISTER=$(as supplier proposal create --type MBPRegister --resource-uri "$MBP" --json | get id)
as registry proposal act "$REGISTER" --action Approve \
  --if-match "$(as registry proposal get "$REGISTER" --etag)" >/dev/null
echo "The MBP is $(as supplier mbp get "$MBP" --json | get status)."
as registry file get "$FILE" --output seen.csv
cmp plots.csv seen.csv

# Claim and verification.
CLAIM=$(as supplier mbp-claim create "$MBP" --start-date 2025-01-01 --end-date 2025-12-31 \
  --quantity 1000 --body - --json <<'BODY' | get resourceUri
{
  "checkpoints": [{
    "startDate": "2025-01-01", "endDate": "2025-12-31",
    "environmentalEffectBefore": 1200.75, "environmentalEffectAfter": 200.75
  }]
}
BODY
)
VERIFY=$(as supplier proposal create --type MBPClaimVerify --resource-uri "$CLAIM" \
  --reviewer-id "$VERIFIER" --json | get id)
PROCESSED=$(as verifier proposal act "$VERIFY" --action Accept --json | get 'outcome.resourceUris[0]')
RESULT=$(as verifier processed-claim get "$PROCESSED" --json | get 'checkpointResults[0].id')
as verifier processed-claim update "$PROCESSED" --quantity 950.5 \
  --set "checkpointResults.0.id=$RESULT" --set checkpointResults.0.outcome=Verified \
  --set creditRecommendation.quantity=950.5 --set creditRecommendation.vintage=2025 \
  --set creditRecommendation.determinedValue=ExPost \
  --if-match "$(as verifier processed-claim get "$PROCESSED" --etag)" >/dev/null
as verifier proposal act "$VERIFY" --action Approve >/dev/null
as verifier proposal create --type CreditMint --resource-uri "$PROCESSED" >/dev/null

# The credit, listed and sold.
CREDIT=$(as registry issue --asset-id GB-2025-1 --yes --json | get id)
echo "The credit is $(as supplier credit get "$CREDIT" --json | get quantity) mtCO2e."
for trader in supplier buyer; do
  TRADE=$(as $trader proposal create --type MarketplaceTraderRegister \
    --reviewer-id "$MARKETPLACE" --json | get id)
  as marketplace proposal act "$TRADE" --action Approve >/dev/null
done
LISTING=$(as supplier list-credit --quantity 950.5 --marketplace 'The marketplace' --yes)
as marketplace proposal act "$LISTING" --action Approve >/dev/null
OFFER=$(as buyer credit list --status listed --vintage 2025 --top 20 --json | get 'items[0].id')
echo "The credit is $(as marketplace settle "$OFFER" --buyer 'The buyer' --yes --json | get status)."

# Split, and a part retired as an offset of a goal.
as buyer credit split "$OFFER" --quantities 900.5 --quantities 50 --columns quantity
GOAL=$(as buyer esg-scorecard create --current-emissions-per-year 1000 --goal 100 \
  --goal-end-date 2035-12-31 --json | get id)
MILESTONE=$(as buyer esg-milestone create "$GOAL" --name 'A tenth less' --description 'First step' \
  --start-date 2025-01-01 --end-date 2025-12-31 --target-emission-reduction 10 \
  --target-emission-reduction-type Percent --json | get resourceUri)
printf 'date,scope,category,quantity\n2025-06-30,Three,IndirectBusinessTravel,20.25\n' >emissions.csv
as buyer report-emissions emissions.csv --milestone "$MILESTONE" --yes
as buyer report-emissions emissions.csv --milestone "$MILESTONE" --yes # and nothing is added twice
PERIOD=$(as buyer esg-reporting-period list "$MILESTONE" --json | get 'items[0].resourceUri')
OFFSETS=$(as buyer retire --quantity 912.5 --reason 'Flights of 2025' --beneficiary-name 'ACME AB' \
  --period "$PERIOD" --yes)
for offset in $OFFSETS; do as registry proposal act "$offset" --action Approve >/dev/null; done
as buyer esg-reporting-period get "$PERIOD" | grep -E '^(actual|effective|offsetQ)'
as buyer watch events --after 0 --type credits/retire --count 1 | cut -d ' ' -f 5-6
echo "Left: $(as buyer credit list --status active --columns quantity | tail -n 1) mtCO2e."
