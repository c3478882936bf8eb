namespace StandupBot.Core.Signals.Snapshot;

/// <summary>Items in the order of the snapshot. As they come by date, as a rule, a window is found without looking at what is before it.</summary>
internal sealed class DatedItems
{
    private const int UsualCount = 32;

    private readonly List<ItemFact> items = new(UsualCount);
    private bool isByDate = true;
    private DateOnly last;

    public static DatedItems None { get; } = new();

    public void Add(ItemFact item)
    {
        isByDate &= item.Date >= last;
        last = item.Date;
        items.Add(item);
    }

    public IEnumerable<ItemFact> Since(DateOnly from) => isByDate ? items.Skip(FirstFrom(from)) : items.Where(item => item.Date >= from);

    private int FirstFrom(DateOnly from)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Date < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
