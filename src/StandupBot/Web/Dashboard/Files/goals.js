// Drag a goal onto the one that it serves: the page that asks follows. Without this script the goal's own page does the same.
const goals = document.querySelectorAll('[data-goal]');
const movable = document.querySelectorAll('[data-goal][data-move]');
let dragged = null;

function fits(target) {
  return dragged !== null && target !== dragged && !dragged.closest('li').contains(target) && dragged.dataset.parent !== target.dataset.goal;
}

function leave() {
  for (const goal of goals) goal.classList.remove('over');
}

for (const goal of movable) {
  goal.draggable = true;
  goal.addEventListener('dragstart', event => {
    dragged = goal;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', goal.dataset.goal);
  });
  goal.addEventListener('dragend', () => {
    dragged = null;
    leave();
  });
}

for (const goal of goals) {
  goal.addEventListener('dragover', event => {
    if (!fits(goal)) return;
    event.preventDefault();
    goal.classList.add('over');
  });
  goal.addEventListener('dragleave', () => goal.classList.remove('over'));
  goal.addEventListener('drop', event => {
    if (!fits(goal)) return;
    event.preventDefault();
    const [from, under] = [dragged, goal].map(one => encodeURIComponent(one.dataset.goal));
    location.assign(`/dashboard/goals/${from}/parent?under=${under}`);
  });
}

if (movable.length > 0) for (const hint of document.querySelectorAll('[data-drag-hint]')) hint.hidden = false;
