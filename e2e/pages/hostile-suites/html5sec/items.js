return [
    { /* ID 1 */
        'id'   : 1,
        'name' : { 'en' : 'Form outside of its button' },
        'data' : '<form id="berth"></form><button form="berth" formaction="%js_uri_alert%">Ask for a berth</button>',
        'urls' : []
    },
    { /* ID 2 */
        'id'   : 2,
        'name' : { 'en' : 'Choice that runs on focus' },
        'data' : '<select autofocus onfocus=%js_alert%><option>Summer timetable<option>Winter timetable</select>',
        'urls' : []
    },
    { /* ID 3 */
        'id'   : 3,
        'name' : { 'en' : 'Object and what stands in for it' },
        'data' : '<object data="data:image/png;base64,AA"><applet code="a">Chart of the harbour</applet></object><map name="m">Berths<area href="%js_uri_alert%"></map>',
        'urls' : []
    }
];
