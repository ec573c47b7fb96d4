import { area, type ProjectStory } from './story.ts'

/** Mangroves and peat. */
export const wetlands: ProjectStory[] = [
  {
    key: 'KEN',
    project: {
      name: 'Kilifi Creek mangroves',
      description:
        'Nine villages around Kilifi Creek replant 1,150 hectares of mangrove that charcoal makers had cleared, guard what has grown back, and keep bees in it. A third of the income goes to a fund for water and schools that the villages decide on.',
      country: 'KEN',
      region: 'Kilifi County',
      projectScale: 'Medium',
      firstYearOfIssuance: 2022,
      informationLink: 'https://ridgeline.example/kilifi',
      mediaLinks: ['https://ridgeline.example/kilifi/nursery.jpg'],
      addresses: [{ street: 'Creek Road 4', city: 'Kilifi', postalCode: '80108', country: 'KEN' }],
      registryProjectId: 'NOR-P-0417',
    },
    mbps: [
      {
        mbp: {
          name: 'Carbon in replanted mangroves',
          description: 'Biomass and soil carbon of replanted and naturally regrown stands.',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Nature',
          ecologicalBenefitScope: 'ForestryAndLandUse',
          methodology: 'VM0033 Methodology for Tidal Wetland and Seagrass Restoration, v2.1',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: area(
            [39.822, -3.585],
            [39.861, -3.578],
            [39.884, -3.604],
            [39.866, -3.641],
            [39.829, -3.633],
          ),
          storageType: 'Biological',
          durabilityYears: 100,
          developers: ['Ridgeline Climate Projects', 'Kilifi Creek Community Forest Association'],
          sponsors: ['Coastal Resilience Fund'],
        },
        end: 'registered',
        message: 'Registered. The plot measurements of the first baseline are exemplary.',
        claims: [
          {
            year: 2021,
            quantity: 12_400,
            end: 'minted',
            description: 'The first full year after planting; 96 permanent plots measured twice.',
            sdgs: [
              { sdg: 14, description: 'Nurseries of reef fish; catches up by a fifth' },
              { sdg: 1, description: '212 seasonal jobs, two thirds of them held by women' },
            ],
            mint: { climateLabels: ['CCP', 'CCB Gold'] },
          },
          {
            year: 2022,
            quantity: 15_850,
            end: 'minted',
            description:
              'All stands measured; a storm in May took four hectares, which are deducted.',
            exception:
              'Plots 31 and 44 were under water in June; the verifier used the readings of August.',
            sdgs: [{ sdg: 14, description: 'Mangrove crab stocks back to half of those of 1990' }],
            mint: { quantity: 15_700, climateLabels: ['CCP', 'CCB Gold'] },
          },
          {
            year: 2023,
            quantity: 17_300,
            end: 'minted',
            description: 'Growth by drone survey, calibrated on the permanent plots.',
            mint: { climateLabels: ['CCP'] },
          },
          {
            year: 2024,
            quantity: 18_920,
            end: 'mintWaits',
            description: 'Drone survey and plots; the new nursery at Takaungu counts from July.',
          },
          {
            year: 2025,
            quantity: 19_500,
            end: 'draft',
            description: 'Estimated; the plots of the second half are still to be measured.',
          },
        ],
      },
      {
        mbp: {
          name: 'Nesting sites of shore birds',
          description: 'Crab plovers and terns on the restored mud flats.',
          ecologicalBenefitType: 'Biodiversity',
          classificationCategory: 'Avoidance',
          classificationMethod: 'Nature',
          geographicLocation: area([39.829, -3.633], [39.866, -3.641], [39.848, -3.655]),
        },
        end: 'draft',
      },
    ],
  },
  {
    key: 'IDN',
    project: {
      name: 'Sebangau peat swamp protection',
      description:
        'Keeps 48,000 hectares of peat swamp forest wet and standing: 1,900 canal blocks, fire brigades from eleven villages, and an end to the drainage that a plantation licence would have brought.',
      country: 'IDN',
      region: 'Central Kalimantan',
      projectScale: 'Large',
      firstYearOfIssuance: 2021,
      informationLink: 'https://ridgeline.example/sebangau',
      registryProjectId: 'NOR-P-0302',
    },
    mbps: [
      {
        mbp: {
          name: 'Avoided drainage and burning of peat',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Avoidance',
          classificationMethod: 'Nature',
          ecologicalBenefitScope: 'ForestryAndLandUse',
          methodology: 'VM0007 REDD+ Methodology Framework, v1.7',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: area(
            [113.62, -2.48],
            [113.91, -2.43],
            [113.97, -2.71],
            [113.7, -2.78],
          ),
          storageType: 'Biological',
          durabilityYears: 40,
          developers: ['Ridgeline Climate Projects'],
        },
        end: 'registered',
        claims: [
          {
            year: 2020,
            quantity: 214_000,
            end: 'minted',
            description: 'Water table kept within 40 cm of the surface at 118 of 121 wells.',
            mint: { quantity: 190_000, climateLabels: ['CCB'] },
          },
          {
            year: 2022,
            quantity: 236_500,
            end: 'minted',
            description: 'No fire inside the area; 37 outside it were put out by the brigades.',
            sdgs: [{ sdg: 15, description: 'An orang-utan population of about 6,000' }],
            mint: { climateLabels: ['CCB'] },
          },
          {
            year: 2024,
            quantity: 229_000,
            end: 'inVerification',
            description: 'A dry year: the blocks held, at the cost of 84 repairs.',
          },
        ],
      },
      {
        mbp: {
          name: 'Water held back in the dry season',
          ecologicalBenefitType: 'Water',
          classificationCategory: 'Avoidance',
          classificationMethod: 'Mixed',
          geographicLocation: area([113.7, -2.55], [113.88, -2.52], [113.9, -2.66]),
        },
        end: 'submitted',
      },
    ],
  },
]
