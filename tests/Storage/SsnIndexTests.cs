using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

public class SsnIndexTests
{
    private readonly SsnIndex index = With(1);

    [Fact]
    public void The_same_number_always_gives_the_same_partition() => Assert.Equal(index.Of("123456789"), With(1).Of("123456789"));

    [Fact]
    public void Another_key_gives_another_partition() => Assert.NotEqual(index.Of("123456789"), With(2).Of("123456789"));

    [Fact]
    public void Another_number_gives_another_partition()
        => Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(n => index.Of($"{n:D9}")).Distinct().Count());

    [Fact]
    public void A_partition_is_64_hex_digits() => Assert.Matches("^[0-9a-f]{64}$", index.Of("123456789"));

    [Fact]
    public void Another_purpose_gives_another_hash() => Assert.NotEqual(index.Of("a", "bc"), index.Of("ab", "c"));

    [Theory]
    [InlineData("12345678")]
    [InlineData("123-45-678")]
    [InlineData("１２３４５６７８９")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_nine_ascii_digits_are_a_number(string? ssn) => Assert.Throws<ArgumentException>(() => index.Of(ssn!));

    private static SsnIndex With(byte key)
        => new(new KeyRing("a", new Dictionary<string, byte[]> { ["a"] = new byte[32] }, [.. Enumerable.Repeat(key, 32)]));
}
