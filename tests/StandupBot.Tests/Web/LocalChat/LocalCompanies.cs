using StandupBot.Web.LocalChat;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>Two companies that know nothing of each other.</summary>
internal sealed class LocalCompanies : ILocalDirectory
{
    public LocalDirectory Directory { get; set; } = new(
    [
        new LocalCompany(
            "local", "Bright Bakery",
            [new LocalMember("ana", "Ana", "owner"), new LocalMember("bo", "Bo", ""), new LocalMember("cleo", "Cleo", "")],
            [new LocalChannel("bakery", "bakery", ["ana", "bo"]), new LocalChannel("shop", "shop", ["cleo"])]),
        new LocalCompany("other", "Other Ltd", [new LocalMember("olga", "Olga", "")], [new LocalChannel("hall", "hall", ["olga"])]),
    ]);

    public Task<LocalDirectory> ReadAsync(CancellationToken cancellation) => Task.FromResult(Directory);
}
