namespace StandupBot.Core.Histories.Reading;

/// <summary>Which fields an object of the format may have, and which of them it must have.</summary>
internal sealed class Shape
{
    private readonly Dictionary<string, int> places = [];
    private readonly List<string> required = [];

    private Shape() { }

    public IEnumerable<string> Names => places.Keys;
    public IReadOnlyList<string> Required => required;
    public int Count => places.Count;

    /// <summary>Reads "id name role?": a question mark for what may be left out.</summary>
    public static Shape Of(string fields)
    {
        var shape = new Shape();
        foreach (var field in fields.Split(' '))
        {
            var name = field.TrimEnd('?');
            shape.places.Add(name, shape.places.Count);
            if (name.Length == field.Length)
                shape.required.Add(name);
        }

        return shape;
    }

    /// <summary>A small number for a known field, which a caller may use as an index; -1 for an unknown one.</summary>
    public int PlaceOf(string name) => places.GetValueOrDefault(name, -1);
}
