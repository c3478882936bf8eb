namespace StandupBot.Core.Objectives;

/// <summary>The goals of one company as a tree. Robust against what the data may hold: a missing parent or a loop ends a path.</summary>
public sealed class ObjectiveTree
{
    private readonly Dictionary<string, ObjectiveTerms> terms;
    private readonly ILookup<string, string> children;

    public ObjectiveTree(IEnumerable<KeyValuePair<string, ObjectiveTerms>> objectives)
    {
        terms = new Dictionary<string, ObjectiveTerms>(objectives);
        children = terms.Where(goal => goal.Value.ParentId is not null)
            .ToLookup(goal => goal.Value.ParentId!, goal => goal.Key);
    }

    public IEnumerable<string> Children(string id) => children[id];

    /// <summary>Top-level: no parent and no team.</summary>
    public static bool IsTopLevel(ObjectiveTerms goal) => goal.ParentId is null && goal.TeamId is null;

    /// <summary>Parent, grandparent and so on, as far as they are known; each at most once.</summary>
    public IEnumerable<string> Ancestors(string id)
    {
        HashSet<string> seen = [id];
        var parent = ParentOf(id);
        while (parent is not null && terms.ContainsKey(parent) && seen.Add(parent))
        {
            yield return parent;
            parent = ParentOf(parent);
        }
    }

    /// <summary>The goal itself and everything below it, each once.</summary>
    public IEnumerable<string> WithDescendants(string id)
    {
        HashSet<string> seen = [id];
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in children[next].Where(seen.Add))
                open.Push(child);
        }
    }

    /// <summary>How a goal hangs in the tree: whether active parents lead up to an active top-level goal.</summary>
    public Attachment AttachmentOf(string id)
    {
        var goal = terms[id];
        if (IsTopLevel(goal))
            return Attachment.ToTheTop;
        if (goal.ParentId is null)
            return Attachment.NoParent;
        if (!IsActive(goal.ParentId))
            return Attachment.ParentClosed;
        var path = Ancestors(id).TakeWhile(IsActive).ToList();
        return IsTopLevel(terms[path[^1]]) ? Attachment.ToTheTop : Attachment.Island;
    }

    /// <summary>Why a goal cannot hang under a parent; null when it can. A parent that is not in this tree is not the company's.</summary>
    public ParentRefusal? WhyNotUnder(string id, string parentId)
    {
        if (id == parentId)
            return ParentRefusal.Itself;
        if (!terms.ContainsKey(parentId))
            return ParentRefusal.NotInThisCompany;
        return Ancestors(parentId).Contains(id) ? ParentRefusal.Cycle : null;
    }

    private string? ParentOf(string id) => terms.TryGetValue(id, out var goal) ? goal.ParentId : null;

    private bool IsActive(string id) => terms.TryGetValue(id, out var goal) && goal.Status == ObjectiveStatus.Active;
}

/// <summary>How a goal hangs in the tree.</summary>
public enum Attachment
{
    ToTheTop,
    NoParent,

    /// <summary>The parent is closed, paused, a draft, or gone.</summary>
    ParentClosed,

    /// <summary>There is an active parent, but further up the path ends short of an active top-level goal.</summary>
    Island,
}

/// <summary>Why a goal cannot be the parent of another.</summary>
public enum ParentRefusal { Itself, Cycle, NotInThisCompany }
