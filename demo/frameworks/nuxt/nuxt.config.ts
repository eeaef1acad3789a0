export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  // Tags of ours are no components of Vue.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('khatt-') } },
  typescript: { tsConfig: { compilerOptions: { types: ['khatt-timeline/types/vue'] } } },
  app: { head: { htmlAttrs: { lang: 'ar', dir: 'rtl' }, title: 'خط زمني في Nuxt', link: [{ rel: 'icon', href: 'data:,' }] } },
  // The pages as files, for any server.
  nitro: { output: { publicDir: 'dist' } },
  experimental: { payloadExtraction: false },
  telemetry: false,
});
