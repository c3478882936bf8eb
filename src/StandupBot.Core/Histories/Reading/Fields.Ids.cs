namespace StandupBot.Core.Histories.Reading;

/// <content>Ids: declared here, or declared before.</content>
internal sealed partial class Fields
{
    /// <summary>Reads an id and makes it known.</summary>
    public string Declare(IdKind kind, string name = "id") => Known.Declare(kind, Words(name));

    /// <summary>Reads an id that is known.</summary>
    public string Id(IdKind kind, string name = "id") => Known.Require(kind, Words(name), Name(name));

    public string? IdOrNull(IdKind kind, string name) => Has(name) ? Id(kind, name) : null;

    public string By() => Id(IdKind.Member, "by");

    /// <summary>A list of known ids, each of them once however often it stands there.</summary>
    public IReadOnlyList<string> Ids(IdKind kind, string name) =>
        [.. Texts(name, "ids").Distinct().Select(id => Known.Require(kind, id, Name(name)))];
}
