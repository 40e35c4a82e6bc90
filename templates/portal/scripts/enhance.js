// Preselect the browser's time zone where none was chosen yet. Pages work without this script.
for (const select of document.querySelectorAll('select[data-fill="timezone"]')) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select.value === 'UTC' && [...select.options].some((option) => option.value === zone)) select.value = zone;
}
