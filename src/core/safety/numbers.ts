/** Whom to call, by country. Where each number stands is in `number-sources.ts`. Facts alone; no visitor's data is read here. */
import type { Contact } from '../types.ts'

export type Country = 'US' | 'GB' | 'CA' | 'AU' | 'IE' | 'NZ' | 'DE' | 'FR' | 'ES' | 'EU'

/** What a line is for. */
export type Line = 'emergency' | 'crisis' | 'poison' | 'abuse'

/** The first is the one that our words name. Empty where a country has no national line of the kind. */
export type Lines = Readonly<Record<Line, readonly Contact[]>>

/** Who answers at any hour says so. */
export const dayAndNight = 'day and night'
const freeDayAndNight = `free, ${dayAndNight}`

export const numbers: Readonly<Record<Country, Lines>> = {
  US: {
    emergency: [{ label: 'Emergency services', phone: '911' }],
    crisis: [
      {
        label: 'Suicide & Crisis Lifeline',
        phone: '988',
        sms: '988',
        hours: freeDayAndNight,
      },
    ],
    poison: [{ label: 'Poison Help', phone: '1-800-222-1222', hours: freeDayAndNight }],
    abuse: [
      {
        label: 'National Domestic Violence Hotline (text START)',
        phone: '1-800-799-7233',
        sms: '88788',
        hours: dayAndNight,
      },
    ],
  },
  GB: {
    emergency: [{ label: 'Emergency services', phone: '999' }],
    crisis: [
      { label: 'Samaritans', phone: '116 123', hours: freeDayAndNight },
      { label: 'Shout (text SHOUT)', sms: '85258', hours: freeDayAndNight },
    ],
    poison: [{ label: 'NHS (England, Scotland, Wales)', phone: '111', hours: freeDayAndNight }],
    abuse: [
      {
        label: 'National Domestic Abuse Helpline',
        phone: '0808 2000 247',
        hours: freeDayAndNight,
      },
    ],
  },
  CA: {
    emergency: [{ label: 'Emergency services', phone: '911' }],
    crisis: [
      { label: 'Suicide Crisis Helpline', phone: '988', sms: '988', hours: freeDayAndNight },
    ],
    poison: [
      { label: 'Poison centre', phone: '1-844-764-7669', hours: freeDayAndNight },
      { label: 'Centre antipoison du Québec', phone: '1-800-463-5060', hours: dayAndNight },
    ],
    abuse: [{ label: 'ShelterSafe: the crisis line near you', url: 'https://sheltersafe.ca/' }],
  },
  AU: {
    emergency: [{ label: 'Emergency services', phone: '000' }],
    crisis: [{ label: 'Lifeline', phone: '13 11 14', sms: '0477 13 11 14', hours: dayAndNight }],
    poison: [{ label: 'Poisons Information', phone: '13 11 26', hours: dayAndNight }],
    abuse: [
      {
        label: '1800RESPECT',
        phone: '1800 737 732',
        sms: '0458 737 732',
        hours: dayAndNight,
      },
    ],
  },
  IE: {
    emergency: [{ label: 'Emergency services', phone: '112' }],
    crisis: [
      { label: 'Samaritans', phone: '116 123', hours: freeDayAndNight },
      { label: 'Text crisis line', sms: '50808', hours: freeDayAndNight },
    ],
    poison: [
      { label: 'Public Poisons Information Line', phone: '01 809 2166', hours: '8 am to 10 pm' },
    ],
    abuse: [{ label: 'Women’s Aid', phone: '1800 341 900', hours: freeDayAndNight }],
  },
  NZ: {
    emergency: [{ label: 'Emergency services', phone: '111' }],
    crisis: [{ label: 'Need to talk?', phone: '1737', sms: '1737', hours: freeDayAndNight }],
    poison: [{ label: 'National Poisons Centre', phone: '0800 764 766', hours: freeDayAndNight }],
    abuse: [
      { label: 'Women’s Refuge', phone: '0800 733 843', hours: freeDayAndNight },
      { label: 'Are You OK', phone: '0800 456 450' },
    ],
  },
  DE: {
    emergency: [{ label: 'Notruf', phone: '112' }],
    crisis: [
      { label: 'TelefonSeelsorge', phone: '116 123', hours: freeDayAndNight },
      { label: 'TelefonSeelsorge', phone: '0800 111 0 111', hours: freeDayAndNight },
    ],
    // Each federal state has its own.
    poison: [],
    abuse: [
      { label: 'Hilfetelefon Gewalt gegen Frauen', phone: '116 016', hours: freeDayAndNight },
    ],
  },
  FR: {
    // 112 first: it answers for the police too.
    emergency: [
      { label: 'Urgences', phone: '112' },
      { label: 'SAMU', phone: '15' },
    ],
    crisis: [{ label: 'Prévention du suicide', phone: '3114', hours: freeDayAndNight }],
    poison: [{ label: 'Centres antipoison', phone: '01 45 42 59 59', hours: dayAndNight }],
    abuse: [{ label: 'Violences Femmes Info', phone: '3919', hours: freeDayAndNight }],
  },
  ES: {
    emergency: [{ label: 'Emergencias', phone: '112' }],
    crisis: [
      { label: 'Línea de atención a la conducta suicida', phone: '024', hours: freeDayAndNight },
    ],
    poison: [{ label: 'Información Toxicológica', phone: '91 562 04 20', hours: dayAndNight }],
    abuse: [{ label: 'Violencia contra las mujeres', phone: '016', hours: freeDayAndNight }],
  },
  /** Every other country in which 112 is answered by law. */
  EU: {
    emergency: [{ label: 'Emergency services', phone: '112' }],
    crisis: [],
    poison: [],
    abuse: [],
  },
}
