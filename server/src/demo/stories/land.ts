import { area, type ProjectStory } from './story.ts'

/** Forests and fields. */
export const land: ProjectStory[] = [
  {
    key: 'COL',
    project: {
      name: 'Orinoquia native reforestation',
      description:
        'Turns 6,200 hectares of worn-out pasture in the Llanos into mixed native forest with corridors between the gallery woods, owned by 74 families who lease the land to the project for forty years.',
      country: 'COL',
      region: 'Vichada',
      projectScale: 'Medium',
      firstYearOfIssuance: 2024,
      registryProjectId: 'NOR-P-0558',
    },
    mbps: [
      {
        mbp: {
          name: 'Carbon in new native forest',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Nature',
          ecologicalBenefitScope: 'ForestryAndLandUse',
          methodology: 'VM0047 Afforestation, Reforestation and Revegetation, v1.0',
          verificationStandard: 'ISO 14064-3:2019',
          geographicLocation: area([-67.95, 5.61], [-67.71, 5.63], [-67.68, 5.44], [-67.93, 5.41]),
          storageType: 'Biological',
          durabilityYears: 40,
          developers: ['Ridgeline Climate Projects', 'Familias del Llano SAS'],
        },
        end: 'registered',
        claims: [
          {
            year: 2023,
            quantity: 21_700,
            end: 'approved',
            description: 'Trees of the plantings of 2019 to 2021, by 310 sample plots.',
          },
          {
            year: 2024,
            quantity: 28_400,
            end: 'resubmitted',
            description: 'Plantings of 2019 to 2022. Mortality in block C has been counted again.',
            message:
              'The mortality in block C looks too low beside the photographs: please recount.',
          },
        ],
      },
    ],
  },
  {
    key: 'VNM',
    project: {
      name: 'Mekong low-methane rice',
      description:
        'Alternate wetting and drying on 14,000 hectares of smallholder rice, with cooperatives that run the pumps and sensors in one paddy of fifty.',
      country: 'VNM',
      region: 'An Giang',
      projectScale: 'Large',
    },
    mbps: [
      {
        mbp: {
          name: 'Methane avoided by alternate wetting and drying',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Reduction',
          classificationMethod: 'Mixed',
          ecologicalBenefitScope: 'Agriculture',
          methodology: 'VM0051 Improved Management in Rice Production Systems, v1.0',
          geographicLocation: area(
            [105.12, 10.52],
            [105.37, 10.49],
            [105.35, 10.31],
            [105.1, 10.34],
          ),
        },
        end: 'returned',
        message:
          'Two things, please: the letters of the cooperatives of Phu Tan are missing, and the area overlaps a project of the provincial programme near Cho Vam. Either exclude it or attach the agreement.',
      },
    ],
  },
  {
    key: 'PER',
    project: {
      name: 'Alto Itaya community forest',
      description: 'Protection of 22,000 hectares of terra firme forest by four communities.',
      country: 'PER',
      region: 'Loreto',
      projectScale: 'Medium',
    },
    mbps: [
      {
        mbp: {
          name: 'Avoided deforestation',
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Avoidance',
          classificationMethod: 'Nature',
          ecologicalBenefitScope: 'ForestryAndLandUse',
          methodology: 'VM0048 Reducing Emissions from Deforestation, v1.0',
          geographicLocation: area([-73.62, -4.21], [-73.41, -4.2], [-73.39, -4.38], [-73.6, -4.4]),
        },
        end: 'rejected',
        message:
          'The area lies inside the national reserve, whose protection by law is not additional. The registry cannot register it.',
      },
    ],
  },
]
