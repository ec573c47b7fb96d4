import { type ProjectStory, point } from './story.ts'

/** Carbon taken out of the air by machines, and captured before it gets there. */
export const removals: ProjectStory[] = [
  {
    key: 'SWE',
    project: {
      name: 'Ådalen biochar',
      description:
        'A plant beside the sawmill turns bark and tops into biochar for city trees and concrete, and gives its heat to the district heating of Kramfors.',
      country: 'SWE',
      region: 'Västernorrland',
      projectScale: 'Small',
      firstYearOfIssuance: 2024,
      informationLink: 'https://ridgeline.example/adalen',
      addresses: [
        { street: 'Industrivägen 9', city: 'Kramfors', postalCode: '872 35', country: 'SWE' },
      ],
      registryProjectId: 'NOR-P-0601',
    },
    mbps: [
      {
        mbp: {
          name: 'Carbon stored in biochar',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'CarbonCaptureAndStorage',
          methodology: 'Puro Standard Biochar Methodology, 2022 v3',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: point(17.781, 62.929),
          storageType: 'Materials',
          durabilityYears: 500,
          developers: ['Ridgeline Climate Projects', 'Ådalens Såg AB'],
          sponsors: ['Klimatklivet'],
        },
        end: 'registered',
        claims: [
          {
            year: 2023,
            quantity: 2_460,
            end: 'minted',
            description: '1,020 tonnes of char; H:C ratio below 0.4 in all 52 samples.',
            mint: { climateLabels: ['CCP', 'CORSIA eligible'] },
          },
          {
            year: 2024,
            quantity: 3_180,
            end: 'minted',
            description: '1,310 tonnes of char, a quarter of it in concrete.',
            mint: { climateLabels: ['CCP'] },
          },
          {
            year: 2025,
            quantity: 3_600,
            end: 'returned',
            description: '1,480 tonnes of char; laboratory results up to October.',
            message:
              'The samples of November and December are missing, and the delivery notes 4471 to 4490 name no place of use. Please add both.',
          },
        ],
      },
    ],
  },
  {
    key: 'ISL',
    project: {
      name: 'Krafla direct air capture',
      description:
        'Sixteen collectors take carbon dioxide out of the air with geothermal power; dissolved in water it turns to stone in the basalt 700 metres down.',
      country: 'ISL',
      region: 'Norðurland eystra',
      projectScale: 'Micro',
      firstYearOfIssuance: 2024,
      registryProjectId: 'NOR-P-0644',
    },
    mbps: [
      {
        mbp: {
          name: 'Carbon dioxide mineralized in basalt',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'CarbonCaptureAndStorage',
          methodology: 'Carbon Removal by Direct Air Capture and Mineralization, v1.2',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: point(-16.762, 65.703),
          storageType: 'Geological',
          durabilityYears: 10_000,
          developers: ['Ridgeline Climate Projects', 'Steinn Geological Storage ehf.'],
        },
        end: 'registered',
        claims: [
          {
            year: 2023,
            quantity: 864,
            end: 'minted',
            description: 'Injected mass by two flow meters; the power of the fans is deducted.',
            mint: { climateLabels: ['CCP', 'Article 6'] },
          },
          {
            year: 2024,
            quantity: 1_120,
            end: 'mintReturned',
            description: 'Injected mass by two flow meters; a leak of four days is deducted.',
            message:
              'Please state the durability that you recommend; the field is empty, and the certificate prints it.',
          },
        ],
      },
    ],
  },
  {
    key: 'DNK',
    project: {
      name: 'Kattegat cement capture',
      description: 'Captures a third of the emissions of a cement works and ships them to storage.',
      country: 'DNK',
      region: 'Nordjylland',
      projectScale: 'Large',
    },
    mbps: [
      {
        mbp: {
          name: 'Process emissions stored under the sea bed',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Technology',
          ecologicalBenefitScope: 'IndustrialManufacturing',
          geographicLocation: point(10.012, 57.066),
          storageType: 'Geological',
          durabilityYears: 10_000,
        },
        end: 'withdrawn',
      },
    ],
  },
]
