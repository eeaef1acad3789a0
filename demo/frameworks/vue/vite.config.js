import vue from '@vitejs/plugin-vue';

// Tags of ours are no components of Vue.
const isCustomElement = (tag) => tag.startsWith('khatt-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
