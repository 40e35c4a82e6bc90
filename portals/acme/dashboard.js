// The portal shows times in the zone of the account. A traveller sees the device's own time when pointing at one.
// Everything works without this script.
(() => {
  const local = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    dateStyle: 'medium',
    timeStyle: 'long',
  });
  for (const element of document.querySelectorAll('time[datetime]')) {
    const time = new Date(element.dateTime);
    if (!Number.isNaN(time.getTime())) element.title = `On this device: ${local.format(time)}`;
  }
})();
