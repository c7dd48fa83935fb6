'use strict';

/* Every page works without this file: it has to be reloaded by hand, and lists keep their order. */

/** Reloads the page once its rosters are not pending any more. */
function watch(box) {
  const bar = box.querySelector('progress');
  const text = box.querySelector('[role=status]');
  const poll = async () => {
    try {
      const answer = await fetch(box.dataset.progress, {headers: {Accept: 'application/json'}});
      if (!answer.ok || answer.redirected) { // removed, or a new sign-in is needed
        location.reload();
        return;
      }
      const progress = await answer.json();
      if (!progress.pending) {
        bar.value = bar.max;
        location.reload();
        return;
      }
      if (progress.all) {
        bar.max = progress.all;
        bar.value = progress.done;
      }
      if (text.textContent !== progress.text) {
        text.textContent = progress.text;
      }
    } catch {
      // the server is restarting; the next poll will show
    }
    setTimeout(poll, 1000);
  };
  setTimeout(poll, 500);
}

/** Reports a file that is too large before it is sent, and shows where files can be dropped. */
function guard(form) {
  const files = form.querySelector('input[type=file]');
  const tooLarge = document.getElementById('too-large');
  const tooMuch = document.getElementById('too-much');
  const warn = () => {
    const sizes = [...files.files].map(file => file.size);
    const together = sizes.reduce((sum, size) => sum + size, 0);
    tooLarge.hidden = sizes.every(size => size <= Number(form.dataset.most));
    tooMuch.hidden = !tooLarge.hidden || together <= Number(form.dataset.mostTogether);
    return !tooLarge.hidden || !tooMuch.hidden;
  };
  files.addEventListener('change', warn);
  form.addEventListener('submit', event => {
    if (warn()) {
      event.preventDefault();
    }
  });
  ['dragover', 'dragleave', 'drop'].forEach(kind =>
    form.addEventListener(kind, () => form.classList.toggle('over', kind === 'dragover')));
}

document.querySelectorAll('[data-progress]').forEach(watch);
document.querySelectorAll('#upload').forEach(guard);

/** Sorts a table by its headers, as text or as numbers; dates are in the ISO format. */
function sortable(table) {
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  };
  const numeric = text => text !== '' && !Number.isNaN(Number(text));
  const compare = (one, other) => {
    if (one === '' || other === '') {
      return (one === '') - (other === '');
    }
    return numeric(one) && numeric(other) ? one - other : one.localeCompare(other, document.documentElement.lang);
  };
  [...table.tHead.rows[0].cells].forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const down = header.getAttribute('aria-sort') === 'ascending';
      table.querySelectorAll('th[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
      header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(value(a, column), value(b, column)) * (down ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
}

/** Shows the rows with the given words and outlook. */
function filterable(table, box) {
  const words = box.querySelector('#filter-text');
  const flag = box.querySelector('#filter-flag');
  const count = box.querySelector('#filter-count');
  const filter = () => {
    const wanted = words.value.toLowerCase().normalize('NFKC').split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase().normalize('NFKC');
      const hasFlag = !flag.value || (flag.value === 'act' ? row.dataset.act === 'true' : row.dataset.flag === flag.value);
      row.hidden = !hasFlag || !wanted.every(word => text.includes(word));
      shown += !row.hidden;
    }
    count.textContent = count.dataset.text.replace('#', shown);
  };
  if (!table.querySelector('[data-act=true]')) {
    flag.value = '';
  }
  box.hidden = false;
  words.addEventListener('input', filter);
  flag.addEventListener('change', filter);
  filter();
}

/** Opens a person below the list instead of on a page of its own, and shows what-ifs there. */
function inPlace(panel) {
  let asked = 0;
  const show = async (address, options) => {
    const number = ++asked;
    const text = await fetch(address, options).then(answer => answer.text(), () => '');
    if (number !== asked) {
      return; // another person has been opened since
    }
    const article = new DOMParser().parseFromString(text, 'text/html').querySelector('#shown');
    if (!article) {
      location.assign(address);
      return;
    }
    panel.replaceChildren(article);
    panel.hidden = false;
    article.querySelector('#what-if')?.addEventListener('submit', event => {
      event.preventDefault();
      show(address, {method: 'POST', body: new URLSearchParams(new FormData(event.target))});
    });
    (article.querySelector('#what-if-result, #impossible') ?? article).scrollIntoView({block: 'nearest'});
    if (!options) {
      article.scrollIntoView();
      article.querySelector('h1').focus({preventScroll: true});
    }
  };
  document.querySelectorAll('a.person').forEach(link => link.addEventListener('click', event => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link.href);
    }
  }));
}

/** Accepts an offer without reloading the page, and enables the run once a column shows who is a foreign national. */
function offered(form) {
  const notice = document.getElementById('choose');
  const lists = [...form.querySelectorAll('select[name^="column."]')];
  const settle = () => {
    const wanted = notice ? notice.dataset.columns.split(' ') : [];
    const settled = !notice || lists.some(list => wanted.includes(list.value));
    if (notice) {
      notice.hidden = settled;
    }
    form.querySelectorAll('#start, #start-below').forEach(start => { start.disabled = !settled; });
  };
  form.querySelectorAll('button[name=take]').forEach(button => button.addEventListener('click', event => {
    event.preventDefault();
    const [index, column] = button.value.split(':');
    const list = lists.find(each => each.name === 'column.' + index);
    list.value = column;
    list.closest('tr').className = 'corrected';
    form.querySelectorAll(`button[name=take][value="${button.value}"]`).forEach(each => { each.hidden = true; });
    settle();
    list.focus();
  }));
  lists.forEach(list => list.addEventListener('change', settle));
  settle();
}

document.querySelectorAll('#assess').forEach(offered);
document.querySelectorAll('table.sortable').forEach(sortable);
document.querySelectorAll('#person').forEach(inPlace);
if (document.getElementById('filter') && document.getElementById('people')) {
  filterable(document.getElementById('people'), document.getElementById('filter'));
}
