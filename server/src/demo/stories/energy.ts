import { type ProjectStory, point } from './story.ts'

/** Stoves, power, waste and traffic. */
export const energy: ProjectStory[] = [
  {
    key: 'RWA',
    project: {
      name: 'Nyanza efficient cookstoves',
      description:
        'Forty thousand households cook on stoves that burn half the wood; each stove is registered with its place and checked once a year.',
      country: 'RWA',
      region: 'Southern Province',
      projectScale: 'Small',
      firstYearOfIssuance: 2023,
      registryProjectId: 'NOR-P-0466',
    },
    mbps: [
      {
        mbp: {
          name: 'Firewood saved by efficient stoves',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'HouseholdAndCommunity',
          methodology: 'TPDDTEC Reduced Emissions from Cooking and Heating, v4.0',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: {
            type: 'MultiPoint',
            coordinates: [
              [29.751, -2.352],
              [29.698, -2.411],
              [29.803, -2.289],
              [29.742, -2.507],
            ],
          },
          developers: ['Ridgeline Climate Projects', 'Inyenyeri Stoves Ltd'],
        },
        end: 'registered',
        claims: [
          {
            year: 2022,
            quantity: 38_200,
            end: 'minted',
            description: 'Kitchen tests in 420 households, usage by surveys and 60 sensors.',
            sdgs: [
              { sdg: 3, description: 'Smoke in kitchens down by 70 percent' },
              { sdg: 5, description: 'Nine hours a week less spent on gathering wood' },
            ],
            mint: { quantity: 36_000 },
          },
          {
            year: 2023,
            quantity: 41_650,
            end: 'minted',
            description: 'Usage by 240 sensors; stoves out of use are deducted.',
            exception: 'Eleven sensors failed in March; their households count as not using.',
          },
          {
            year: 2024,
            quantity: 43_900,
            end: 'submitted',
            description: 'Usage by 400 sensors, read every week.',
          },
        ],
      },
    ],
  },
  {
    key: 'IND',
    project: {
      name: 'Kutch wind park',
      description: 'Twenty-four turbines of 2.1 MW on the salt flats feed the grid of Gujarat.',
      country: 'IND',
      region: 'Gujarat',
      projectScale: 'Large',
      firstYearOfIssuance: 2022,
      registryProjectId: 'NOR-P-0288',
    },
    mbps: [
      {
        mbp: {
          name: 'Grid electricity from wind',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'RenewableEnergy',
          methodology: 'ACM0002 Grid-connected electricity generation from renewable sources, v21',
          verificationStandard: 'CDM VVS 3.0',
          geographicLocation: point(69.352, 23.148),
          developers: ['Kutch Vayu Energy Pvt Ltd'],
        },
        end: 'registered',
        claims: [
          {
            year: 2021,
            quantity: 96_480,
            end: 'minted',
            description: '104,870 MWh metered at the substation.',
            sdgs: [{ sdg: 7, description: 'Electricity of 46,000 households' }],
            mint: { tokenType: 'Classic' },
          },
          {
            year: 2022,
            quantity: 99_100,
            end: 'rejected',
            description: '107,700 MWh, by the readings of the turbines.',
            message:
              'The readings of the turbines replace those of the substation meter, which was not calibrated after its repair. Without a calibrated meter the claim cannot be verified.',
          },
          {
            year: 2023,
            quantity: 101_250,
            end: 'mintRejected',
            description: '110,050 MWh metered at the substation.',
            message:
              'Since 2023 the park is obliged by law to deliver; the year is not additional.',
          },
        ],
      },
    ],
  },
  {
    key: 'BRA',
    project: {
      name: 'Nova Esperança landfill gas',
      description: 'Collects the gas of a closed landfill, makes power of it and flares the rest.',
      country: 'BRA',
      region: 'Minas Gerais',
      projectScale: 'Medium',
      firstYearOfIssuance: 2023,
      registryProjectId: 'NOR-P-0391',
    },
    mbps: [
      {
        mbp: {
          name: 'Methane of the landfill destroyed',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'WasteManagement',
          methodology: 'ACM0001 Flaring or use of landfill gas, v19',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: point(-43.982, -19.871),
          developers: ['Ridgeline Climate Projects', 'Consórcio Nova Esperança'],
        },
        end: 'registered',
        claims: [
          {
            year: 2022,
            quantity: 57_900,
            end: 'minted',
            description: 'Flow and methane content every minute, flare efficiency 99.2 percent.',
            mint: { tokenType: 'Classic', quantity: 57_900 },
          },
          {
            year: 2024,
            quantity: 52_300,
            end: 'approved',
            description: 'Less gas every year, as expected of a closed landfill.',
          },
        ],
      },
    ],
  },
  {
    key: 'GHA',
    project: {
      name: 'Accra electric motorcycles',
      description:
        'Six thousand delivery riders change to electric motorcycles with swapped batteries.',
      country: 'GHA',
      region: 'Greater Accra',
      projectScale: 'Small',
    },
    mbps: [
      {
        mbp: {
          name: 'Petrol replaced by electricity',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'Transportation',
          methodology: 'AMS-III.C Electric and hybrid vehicles, v16',
          geographicLocation: point(-0.197, 5.604),
        },
        end: 'submitted',
      },
    ],
  },
]
