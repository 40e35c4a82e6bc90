// Comfort only: the time zone of the browser where nothing was chosen yet.
for (const select of document.querySelectorAll('select[data-fill="timezone"]')) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select.value === 'UTC' && [...select.options].some((option) => option.value === zone)) select.value = zone;
}
