import type { LiveRegions } from './live.ts'
import { GuideLiveText } from './pages/guide-live.tsx'
import { PhoneLiveText } from './pages/phone-live.tsx'
import { ScreenLiveText } from './pages/screen-live.tsx'

/** What each view's stream carries: the inside of its live region. */
export const regions: LiveRegions = {
  phone: (moment) => <PhoneLiveText moment={moment} language={moment.language} />,
  screen: (moment) => <ScreenLiveText moment={moment} language={moment.language} />,
  guide: (moment) => <GuideLiveText moment={moment} language={moment.language} />,
}
